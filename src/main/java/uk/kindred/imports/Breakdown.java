package uk.kindred.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Why an import broke down although nothing is known to be wrong with its file, and what the operator can do. */
final class Breakdown {

    private static final String DISK_FULL = "53100";
    private static final String OUT_OF_RESOURCES = "53";
    private static final String CANCELLED = "57014";
    private static final String LOST_CONNECTION = "08";
    private static final String SHUT_DOWN = "57P";

    /** Also where PostgreSQL said nothing itself, for then the pool of connections has none that works. */
    private static final String LOST = "the connection to PostgreSQL broke. See that it runs and can be reached.";

    private Breakdown() {}

    static String inWords(RuntimeException failure, long runId) {
        return "The import stopped: " + reason(failure)
                + " Nothing was changed. Import the file again. If it stops again, the server's log has the details,"
                + " beside “Import " + runId + " stopped”.";
    }

    private static String reason(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Breakdown::known)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("an error inside Kindred (" + failure.getClass().getSimpleName() + ").");
    }

    /** Never the failure's own words: they may hold rows. */
    private static String known(Throwable cause) {
        return switch (cause) {
            case SQLException refused ->
                refused.getSQLState() == null ? LOST : ofDatabase(String.valueOf(refused.getSQLState()));
            case IOException broken ->
                "a file cannot be read or written on this server. See that its disk has room, and that Kindred may use"
                        + " its folder for temporary files.";
            default -> "";
        };
    }

    private static String ofDatabase(String state) {
        if (state.equals(DISK_FULL)) {
            return "PostgreSQL's disk is full. Make room on it.";
        }
        if (state.startsWith(OUT_OF_RESOURCES)) {
            return "PostgreSQL has no memory or connections left. Wait until others need fewer, or give it more.";
        }
        if (state.startsWith(LOST_CONNECTION) || state.startsWith(SHUT_DOWN)) {
            return LOST;
        }
        return state.equals(CANCELLED)
                ? "PostgreSQL was told to give up, since a step took too long or somebody ended it."
                : "PostgreSQL refused a step (state " + state + ").";
    }
}
