package uk.kindred.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server's process: kept running while wanted, with pauses that grow from 1 to 30 seconds while it keeps failing. */
final class ChildProcess implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ChildProcess.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);
    private static final Duration HEALTHY_AFTER = Duration.ofMinutes(1);
    private static final int LONGEST_PAUSE_SECONDS = 30;
    private static final long LONGEST_LOG_BYTES = 10L * 1024 * 1024;

    /**
     * Every process is started from this one thread, which lives as long as the application: the kernel's signal upon
     * the parent's death is sent when the thread that started the child ends.
     */
    private static final ScheduledExecutorService STARTER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-servers").factory());

    private final String name;
    private final String stopSignal;
    private final ProcessBuilder builder;
    private @Nullable Process process;
    private boolean wanted;
    private int failuresInARow;

    /** @param stopSignal name of the signal that makes it stop in good order */
    ChildProcess(String name, String stopSignal, List<String> command, Map<String, String> environment, Path logFile) {
        this.name = name;
        this.stopSignal = stopSignal;
        keepShort(logFile);
        this.builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()));
        // Only what the server needs: the application's environment may hold secrets.
        builder.environment().keySet().retainAll(List.of("PATH", "LANG", "LC_ALL", "TZ"));
        builder.environment().putAll(environment);
    }

    void start() {
        synchronized (this) {
            wanted = true;
        }
        STARTER.submit(this::run);
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** How often it has ended by itself without having run for a minute in between. */
    synchronized int failuresInARow() {
        return failuresInARow;
    }

    /** Ends it at once and without warning. */
    synchronized void kill() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private synchronized void run() {
        if (!wanted || isAlive()) {
            return;
        }
        try {
            Process started = builder.start();
            long startedAt = System.nanoTime();
            process = started;
            started.onExit().thenRun(() -> ended(started, Duration.ofNanos(System.nanoTime() - startedAt)));
        } catch (IOException e) {
            wanted = false;
            throw new UncheckedIOException("could not start " + name, e);
        }
    }

    private synchronized void ended(Process ended, Duration lived) {
        if (!wanted) {
            return;
        }
        failuresInARow = lived.compareTo(HEALTHY_AFTER) > 0 ? 1 : failuresInARow + 1;
        int pauseSeconds = Math.min(1 << Math.min(failuresInARow - 1, 5), LONGEST_PAUSE_SECONDS);
        log.warn("{} ended by itself with code {}; starting it again in {} s", name, ended.exitValue(), pauseSeconds);
        STARTER.schedule(this::run, pauseSeconds, TimeUnit.SECONDS);
    }

    /** Stops it in good order, or by force when it takes too long. */
    @Override
    public void close() {
        Process stopping;
        synchronized (this) {
            wanted = false;
            stopping = process;
        }
        if (stopping != null) {
            stop(stopping.toHandle(), stopSignal, STOPS_WITHIN);
        }
    }

    static void stop(ProcessHandle handle, String signal, Duration within) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(handle), handle.descendants()).toList();
        signal(handle, signal);
        try {
            long deadline = System.nanoTime() + within.toNanos();
            while (family.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    /** One former log is kept, so that logs never fill the disk. */
    private static void keepShort(Path logFile) {
        try {
            if (Files.exists(logFile) && Files.size(logFile) > LONGEST_LOG_BYTES) {
                Files.move(logFile, Path.of(logFile + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signal(ProcessHandle handle, String signal) {
        if (signal.equals("TERM")) {
            handle.destroy();
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + handle.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            handle.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
