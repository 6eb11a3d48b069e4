package uk.kindred.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's files: its program, unpacked, and the cluster that is made at the first start with its password. */
final class PostgresCluster {

    private static final String PROGRAM = "postgresql-18.6.0";
    private static final String PROGRAM_ARCHIVE = "/postgres-linux-x86_64.txz";

    private static final int MADE_WITHIN_MINUTES = 5;

    private final Path program;
    private final Path home;
    private final Path data;
    private final Path logFile;
    private final String password;

    /** @param logFile what making it is written to */
    PostgresCluster(DataFolder folder, Path logFile) {
        this.program = new Distribution(folder.folder("programs").resolve(PROGRAM)).unpacked(PostgresCluster::unpack);
        this.home = folder.folder("postgresql");
        this.data = home.resolve("18");
        this.logFile = logFile;
        this.password = password(home.resolve("password"));
    }

    Path home() {
        return home;
    }

    Path data() {
        return data;
    }

    String password() {
        return password;
    }

    /** Where one of PostgreSQL's programs is, such as "postgres". */
    String program(String name) {
        return program.resolve("bin").resolve(name).toString();
    }

    void makeUnlessThere(ServerUser user) {
        if (Files.notExists(data)) {
            make(user);
        }
    }

    /** Made aside and moved into place whole, so that an interrupted first start leaves nothing half done. */
    private void make(ServerUser user) {
        Path partial = data.resolveSibling("18.partial");
        Path passwordForInitdb = home.resolve("initdb-password");
        try {
            FileSystemUtils.deleteRecursively(partial);
            Files.createDirectory(partial);
            writeSecret(passwordForInitdb, password);
            user.own(partial);
            user.own(passwordForInitdb);
            Process initdb = new ProcessBuilder(user.command(
                            "TERM",
                            List.of(
                                    program("initdb"),
                                    "--pgdata=" + partial,
                                    "--username=" + PostgresServer.USER,
                                    "--pwfile=" + passwordForInitdb,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    // Byte order, the same on every machine and in the index.
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--locale=C",
                                    "--no-sync")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
                    .start();
            if (!initdb.waitFor(MADE_WITHIN_MINUTES, TimeUnit.MINUTES)) {
                initdb.destroyForcibly();
                throw new EmbeddedServerException("PostgreSQL's first start did not end.", "See " + logFile + ".");
            }
            if (initdb.exitValue() != 0) {
                throw new EmbeddedServerException("PostgreSQL's first start failed.", "See " + logFile + ".");
            }
            Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was being set up", e);
        } finally {
            passwordForInitdb.toFile().delete();
        }
    }

    private static String password(Path file) {
        try {
            if (Files.notExists(file)) {
                byte[] random = new byte[16];
                new SecureRandom().nextBytes(random);
                writeSecret(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret, StandardOpenOption.WRITE);
    }

    private static void unpack(Path into) throws IOException {
        try (InputStream archive = PostgresCluster.class.getResourceAsStream(PROGRAM_ARCHIVE)) {
            if (archive == null) {
                throw new EmbeddedServerException(
                        "No PostgreSQL for this kind of machine is built in; there is one for Linux on x86-64.",
                        "Point SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD to a PostgreSQL 18.");
            }
            Distribution.untar(archive, into);
        }
    }
}
