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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL 18 on loopback: its cluster made at the first start, recovered from its log after a crash. */
final class PostgresServer implements AutoCloseable {

    static final String USER = "kindred";
    private static final String DATABASE = "kindred";
    private static final String PROGRAM = "postgresql-18.6.0";
    private static final String PROGRAM_ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String STOP_SIGNAL = "INT";

    // Recovery after a crash replays at most max_wal_size, well within this.
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);

    // The first may fail while the remains of a killed server go away.
    private static final int HOPELESS_AFTER_FAILURES = 5;

    private final int port = FreePorts.pick();
    private final Path home;
    private final Path logFile;
    private final String password;
    private final ChildProcess process;

    private PostgresServer(DataFolder folder, ServerUser user, boolean durable) {
        Path program = new Distribution(folder.folder("programs").resolve(PROGRAM)).unpacked(PostgresServer::unpack);
        this.home = folder.folder("postgresql");
        this.logFile = folder.folder("logs").resolve("postgresql.log");
        this.password = password(home.resolve("password"));
        Path data = home.resolve("18");
        if (Files.notExists(data)) {
            makeCluster(program, data, user);
        }
        Orphans.stop("PostgreSQL", data.toString(), STOP_SIGNAL);
        List<String> command = user.command(STOP_SIGNAL, command(program, data, durable));
        this.process = new ChildProcess("PostgreSQL", STOP_SIGNAL, command, Map.of(), logFile);
    }

    /** Started, and its database there. */
    static PostgresServer start(DataFolder folder, ServerUser user, boolean durable) {
        PostgresServer server = new PostgresServer(folder, user, durable);
        server.process.start();
        try {
            server.awaitReady();
            server.createDatabase(DATABASE);
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    String url() {
        return url(DATABASE);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password() {
        return password;
    }

    /** Makes an empty database of this name unless there is one. */
    void createDatabase(String name) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("could not make the database " + name, e);
        }
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), USER, password);
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (System.nanoTime() < deadline && process.failuresInARow() < HOPELESS_AFTER_FAILURES) {
            try (Connection connection = connect()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw new EmbeddedServerException(
                "PostgreSQL did not start.",
                "See " + logFile + ", and keep a copy of " + home + " before you try anything else.");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was starting", e);
        }
    }

    private List<String> command(Path program, Path data, boolean durable) {
        List<String> command = new ArrayList<>(
                List.of(program.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", String.valueOf(port)));
        List<String> settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "shared_buffers=256MB",
                "work_mem=16MB",
                "maintenance_work_mem=128MB",
                "max_wal_size=1GB",
                "random_page_cost=1.1",
                "jit=off"));
        if (!durable) {
            settings.addAll(List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off"));
        }
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    /** Made aside and moved into place whole, so that an interrupted first start leaves nothing half done. */
    private void makeCluster(Path program, Path data, ServerUser user) {
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
                                    program.resolve("bin/initdb").toString(),
                                    "--pgdata=" + partial,
                                    "--username=" + USER,
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
            if (initdb.waitFor() != 0) {
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
        try (InputStream archive = PostgresServer.class.getResourceAsStream(PROGRAM_ARCHIVE)) {
            if (archive == null) {
                throw new EmbeddedServerException(
                        "No PostgreSQL for this kind of machine is built in; there is one for Linux on x86-64.",
                        "Point SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD to a PostgreSQL 18.");
            }
            Distribution.untar(archive, into);
        }
    }
}
