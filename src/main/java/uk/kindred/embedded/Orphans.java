package uk.kindred.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Servers that an earlier application left running when it was killed. Known by their own command line naming this very
 * data folder: a process number from a file could be another's by now.
 */
final class Orphans {

    private static final Logger log = LoggerFactory.getLogger(Orphans.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(30);

    private Orphans() {}

    /** @param argument as it stands on the orphan's command line, naming a folder that only this data folder has */
    static void stop(String name, String argument, String signal) {
        for (ProcessHandle orphan : find(argument)) {
            log.warn("Stopping {} that an earlier run left behind (process {})", name, orphan.pid());
            ChildProcess.stop(orphan, signal, STOP_WITHIN);
        }
    }

    /** Every process with exactly this argument on its command line. */
    static List<ProcessHandle> find(String argument) {
        return ProcessHandle.allProcesses()
                .filter(process -> arguments(process).contains(argument))
                .toList();
    }

    private static List<String> arguments(ProcessHandle process) {
        try {
            return List.of(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .split("\0"));
        } catch (IOException e) {
            return process.info().arguments().map(List::of).orElse(List.of());
        }
    }
}
