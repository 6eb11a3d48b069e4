package uk.kindred.imports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong in one row. Holds nobody's name.
 *
 * @param line of the file, from 1
 * @param locationId CQC's, where the row has a readable one
 * @param code stays the same while the words of the reason may change
 * @param reason a sentence for the operator
 */
public record RowIssue(long line, @Nullable String locationId, Severity severity, String code, String reason) {

    /** Tells why a row was left out. */
    public static RowIssue refused(long line, @Nullable String locationId, String code, String reason) {
        return new RowIssue(line, locationId, Severity.REFUSED, code, reason);
    }

    public enum Severity {
        /** The row was left out. */
        REFUSED,
        /** The row was taken, a value in it left out or in question. */
        DOUBTFUL;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Severity of(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT));
        }
    }
}
