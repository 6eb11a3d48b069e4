package uk.kindred.imports.cqc;

import org.jspecify.annotations.Nullable;
import uk.kindred.directory.RegisterEntry;
import uk.kindred.imports.ReadRow;
import uk.kindred.imports.Row;
import uk.kindred.imports.RowIssue;

/** Thrown within the reading of one row, to leave it out. */
final class Refusal extends Exception {

    private final String code;
    private final boolean outOfScope;

    private Refusal(String code, String reason, boolean outOfScope) {
        super(reason, null, false, false);
        this.code = code;
        this.outOfScope = outOfScope;
    }

    /** The row cannot be read, yet tells that the location exists. */
    static Refusal unusable(String code, String reason) {
        return new Refusal(code, reason, false);
    }

    /** The location is none of Kindred's kinds: to Kindred it is as absent. */
    static Refusal outOfScope(String reason) {
        return new Refusal("out-of-scope", reason, true);
    }

    ReadRow<RegisterEntry> of(Row row, @Nullable String locationId) {
        return new ReadRow.Refused<>(issue(row.line(), locationId), outOfScope ? null : locationId);
    }

    RowIssue issue(long line, @Nullable String locationId) {
        return RowIssue.refused(line, locationId, code, String.valueOf(getMessage()));
    }
}
