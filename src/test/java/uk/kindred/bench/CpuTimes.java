package uk.kindred.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Seconds of processor time, which say what was done even where others keep the machine busy.
 *
 * @param application this process
 * @param postgres all of PostgreSQL's, ended ones too
 */
public record CpuTimes(double application, double postgres, double elasticsearch) {

    /** Of Linux: what /proc counts in. */
    private static final double TICKS_PER_SECOND = 100;

    /** Since each was started. */
    public static CpuTimes now() {
        double postgres = 0;
        double elasticsearch = 0;
        for (ProcessHandle server : ProcessHandle.current().descendants().toList()) {
            Path process = Path.of("/proc", String.valueOf(server.pid()));
            double seconds = seconds(process, true);
            if (read(process.resolve("cmdline")).contains("elasticsearch")) {
                elasticsearch += seconds;
            } else {
                postgres += seconds;
            }
        }
        return new CpuTimes(seconds(Path.of("/proc/self"), false), postgres, elasticsearch);
    }

    public CpuTimes minus(CpuTimes earlier) {
        return new CpuTimes(
                application - earlier.application, postgres - earlier.postgres, elasticsearch - earlier.elasticsearch);
    }

    CpuTimes plus(CpuTimes other) {
        return new CpuTimes(
                application + other.application, postgres + other.postgres, elasticsearch + other.elasticsearch);
    }

    public double all() {
        return application + postgres + elasticsearch;
    }

    @Override
    public String toString() {
        return "%.1f s of processor time (application %.1f, PostgreSQL %.1f, Elasticsearch %.1f)"
                .formatted(all(), application, postgres, elasticsearch);
    }

    /** @param andEndedChildren whose time is their parent's once it has taken note of their end */
    private static double seconds(Path process, boolean andEndedChildren) {
        String stat = read(process.resolve("stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        // the name before may have spaces; after it come the state, ten other numbers, and the times
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Stream.of(fields)
                        .skip(11)
                        .limit(andEndedChildren ? 4 : 2)
                        .mapToLong(Long::parseLong)
                        .sum()
                / TICKS_PER_SECOND;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }
}
