package uk.kindred.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Whom the servers run as. PostgreSQL and Elasticsearch refuse to run as root, so root hands them to the user "nobody";
 * anyone else runs them as themselves.
 */
final class ServerUser {

    private static final int NOBODY = 65534;
    private static final int ROOT = 0;

    private final boolean dropsRoot = isRoot();
    private final boolean hasSetpriv = succeeds("setsid", "setpriv", "--pdeathsig=TERM", "--", "true");

    ServerUser() {
        if (dropsRoot && !hasSetpriv) {
            throw new EmbeddedServerException(
                    "The embedded servers can't run as root, and setpriv (of util-linux 2.33 or newer) is missing.",
                    "Start Kindred as another user, or install util-linux.");
        }
    }

    /**
     * The command as this user, in a session of its own (so that Ctrl-C reaches only the application, which stops its
     * servers in order), and signalled by the kernel should the application die without a word.
     *
     * @param stopSignal name of the signal, "INT" or "TERM"
     */
    List<String> command(String stopSignal, List<String> command) {
        List<String> whole = new ArrayList<>();
        if (hasSetpriv) {
            whole.addAll(List.of("setsid", "setpriv", "--pdeathsig=" + stopSignal));
            if (dropsRoot) {
                whole.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs"));
            }
            whole.add("--");
        }
        whole.addAll(command);
        return whole;
    }

    /** True if the servers can reach what lies in this folder. */
    boolean reaches(Path folder) {
        return succeeds(command("TERM", List.of("test", "-r", folder.toString(), "-a", "-x", folder.toString()))
                .toArray(String[]::new));
    }

    /** Makes the file or the whole folder the servers' own. */
    void own(Path path) {
        if (!dropsRoot) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                if (!Files.isSymbolicLink(each)
                        && !Integer.valueOf(NOBODY).equals(Files.getAttribute(each, "unix:uid"))) {
                    Files.setAttribute(each, "unix:uid", NOBODY);
                    Files.setAttribute(each, "unix:gid", NOBODY);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not hand " + path + " to the servers' user", e);
        }
    }

    boolean dropsRoot() {
        return dropsRoot;
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(ROOT).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
