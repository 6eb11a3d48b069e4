package uk.kindred.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL 18 on loopback: recovered from its log after a crash. */
final class PostgresServer implements AutoCloseable {

    static final String USER = "kindred";
    private static final String DATABASE = "kindred";
    private static final String STOP_SIGNAL = "INT";

    // Recovery after a crash replays at most max_wal_size, well within this.
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);

    // The first may fail while the remains of a killed server go away.
    private static final int HOPELESS_AFTER_FAILURES = 5;

    private final int port = FreePorts.pick();
    private final Path logFile;
    private final PostgresCluster cluster;
    private final ChildProcess process;

    private PostgresServer(DataFolder folder, ServerUser user, boolean durable) {
        this.logFile = folder.folder("logs").resolve("postgresql.log");
        this.cluster = new PostgresCluster(folder, logFile);
        cluster.makeUnlessThere(user);
        Orphans.stop("PostgreSQL", cluster.data().toString(), STOP_SIGNAL);
        List<String> command = user.command(STOP_SIGNAL, command(durable));
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
        return cluster.password();
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
        return DriverManager.getConnection(
                url("postgres") + "?loginTimeout=10&socketTimeout=60", USER, cluster.password());
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
                "See " + logFile + ", and keep a copy of " + cluster.home() + " before you try anything else.");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was starting", e);
        }
    }

    private List<String> command(boolean durable) {
        List<String> command = new ArrayList<>(
                List.of(cluster.program("postgres"), "-D", cluster.data().toString(), "-p", String.valueOf(port)));
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
}
