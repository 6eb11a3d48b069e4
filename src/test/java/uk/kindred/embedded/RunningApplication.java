package uk.kindred.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;

/** An application in a JVM of its own that has nothing but the embedded servers, so that tests may kill it. */
final class RunningApplication implements AutoCloseable {

    private static final String READY = "READY ";
    private static final long STARTS_WITHIN_SECONDS = 240;

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private String jdbcUrl = "";
    private String password = "";
    private String elasticsearchUrl = "";

    private RunningApplication(Process process) {
        this.process = process;
    }

    /**
     * Starts it, and waits until it is ready or has ended.
     *
     * @throws AssertionError with its output and what its threads did, if it is neither in time
     */
    static RunningApplication start(Path dataFolder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                // whoever runs the tests in the background has its programs ignore Ctrl-C, and theirs as well
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--kindred.data-folder=" + dataFolder));
        command.addAll(List.of(arguments));
        RunningApplication application = new RunningApplication(
                new ProcessBuilder(command).redirectErrorStream(true).start());
        CompletableFuture<Void> tooLate = CompletableFuture.runAsync(
                application::showThreadsAndKill,
                CompletableFuture.delayedExecutor(STARTS_WITHIN_SECONDS, TimeUnit.SECONDS));
        application.readUntilReady();
        if (!tooLate.cancel(false)) {
            throw new AssertionError("the application was not ready in time: " + application.output());
        }
        return application;
    }

    private void showThreadsAndKill() {
        try {
            signal("QUIT");
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private void readUntilReady() throws IOException {
        BufferedReader reader = process.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            output.add(line);
            if (line.startsWith(READY)) {
                String[] words = line.substring(READY.length()).split(" ", -1);
                jdbcUrl = words[0];
                password = words[1];
                elasticsearchUrl = words[2];
                Thread.ofVirtual().start(() -> drain(reader));
                return;
            }
        }
    }

    private static void drain(BufferedReader reader) {
        try {
            reader.lines().forEach(line -> {});
        } catch (UncheckedIOException closed) {
            // the process has ended
        }
    }

    boolean isReady() {
        return !jdbcUrl.isEmpty();
    }

    String output() {
        return String.join("\n", output);
    }

    String elasticsearchUrl() {
        return elasticsearchUrl;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl + "?loginTimeout=10&socketTimeout=30", PostgresServer.USER, password);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does. */
    int interrupt() throws IOException, InterruptedException {
        signal("INT");
        return waitFor();
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .start()
                .waitFor();
    }

    int waitFor() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the application is still running");
        }
        return process.exitValue();
    }

    /** The command lines that name something in this folder, but for the application's own. */
    List<String> serversOf(Path dataFolder) {
        return ProcessHandle.allProcesses()
                .filter(candidate -> candidate.pid() != process.pid())
                .map(candidate -> commandLine(candidate.pid()))
                .filter(commandLine -> commandLine.contains(dataFolder + "/"))
                .toList();
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline")).replace('\0', ' ');
        } catch (IOException ended) {
            return "";
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** What runs in that JVM. */
    static class Main {

        public static void main(String[] arguments) throws InterruptedException {
            Environment environment = new SpringApplicationBuilder(Main.class)
                    .web(WebApplicationType.NONE)
                    .run(arguments)
                    .getEnvironment();
            System.out.println(READY + environment.getProperty("spring.datasource.url") + " "
                    + environment.getProperty("spring.datasource.password") + " "
                    + environment.getProperty("kindred.elasticsearch.url"));
            Thread.currentThread().join();
        }
    }
}
