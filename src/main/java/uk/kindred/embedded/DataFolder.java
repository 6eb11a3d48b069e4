package uk.kindred.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The one folder in which the embedded servers keep everything. One Kindred at a time holds it. */
final class DataFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final Path REACHABLE_BY_ALL = Path.of("/var/lib/kindred");

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder if need be, and takes it.
     *
     * @param mayMove true if another place will do where the servers' user can't reach this one, as in root's home
     */
    static DataFolder take(Path wanted, boolean mayMove, ServerUser user) {
        Path path = wanted.toAbsolutePath().normalize();
        try {
            open(path);
            if (!user.reaches(path)) {
                path = elsewhere(path, mayMove);
                open(path);
            }
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "The data folder " + path + " can't be written: " + e.getMessage(),
                    "Set KINDRED_DATA_FOLDER to a folder that you may write to.",
                    e);
        }
    }

    Path path() {
        return path;
    }

    /** A folder inside, made if need be. */
    Path folder(String name) {
        Path folder = path.resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes folders inside, with all that they hold. */
    void forget(String... names) {
        for (String name : names) {
            try {
                FileSystemUtils.deleteRecursively(path.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            log.warn("Could not let go of the data folder {}", path, e);
        }
    }

    private static void open(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Path elsewhere(Path closed, boolean mayMove) {
        if (!mayMove) {
            throw new EmbeddedServerException(
                    "PostgreSQL and Elasticsearch don't run as root, and the user they run as instead can't reach "
                            + closed + ".",
                    "Set KINDRED_DATA_FOLDER to a folder whose parents are all open to others (chmod o+x), or start"
                            + " Kindred as another user.");
        }
        Path open = REACHABLE_BY_ALL.resolve(closed.toString().substring(1).replace('/', '-'));
        log.info("The servers' user can't reach {}, so the data is kept in {}", closed, open);
        return open;
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            String holder = Files.readString(file).strip();
            channel.close();
            throw new EmbeddedServerException(
                    "The data folder " + folder + " is in use by another Kindred (process " + holder + ").",
                    "Stop that one first, or set KINDRED_DATA_FOLDER to a folder of its own for this one.");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
