package uk.kindred.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** A server's program files: unpacked once, whole or not at all, and again should any have gone missing since. */
final class Distribution {

    private static final Logger log = LoggerFactory.getLogger(Distribution.class);
    private static final String WHOLE = ".whole";

    private final Path folder;

    Distribution(Path folder) {
        this.folder = folder;
    }

    interface Unpacking {
        void into(Path folder) throws IOException;
    }

    /** The folder with the program in it, unpacked if need be. */
    Path unpacked(Unpacking unpacking) {
        try {
            if (!isWhole()) {
                log.info("Unpacking {}", folder.getFileName());
                FileSystemUtils.deleteRecursively(folder);
                Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
                FileSystemUtils.deleteRecursively(partial);
                unpacking.into(Files.createDirectories(partial));
                makeReadable(partial);
                Files.writeString(partial.resolve(WHOLE), inventory(partial));
                Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("could not unpack " + folder.getFileName() + ": " + e.getMessage(), e);
        }
    }

    static void untar(InputStream xz, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(xz)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    write(tar, target, entry.getMode());
                }
            }
        }
    }

    /** Unpacks what lies below the archive's single top folder. */
    static void unzip(Path archive, Path folder) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            for (ZipArchiveEntry entry :
                    (Iterable<ZipArchiveEntry>) () -> zip.getEntries().asIterator()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                Path target = inside(folder, name);
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    try (InputStream content = zip.getInputStream(entry)) {
                        write(content, target, entry.getUnixMode());
                    }
                }
            }
        }
    }

    private static void write(InputStream content, Path target, int mode) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(content, target);
        boolean runs = (mode & 0b001_000_000) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the archive points outside itself: " + name);
        }
        return target;
    }

    private static void makeReadable(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private boolean isWhole() throws IOException {
        Path whole = folder.resolve(WHOLE);
        return Files.exists(whole) && Files.readString(whole).equals(inventory(folder));
    }

    /** How many files there are and how many bytes they have in all. */
    private static String inventory(Path folder) throws IOException {
        long files = 0;
        long bytes = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS) && !each.endsWith(WHOLE)) {
                    files++;
                    bytes += Files.size(each);
                }
            }
        }
        return files + " files, " + bytes + " bytes\n";
    }
}
