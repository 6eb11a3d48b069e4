package uk.kindred.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.RegisterEntry;

/** A row of a register, read and judged. */
public sealed interface RegisterRow {

    record Usable(RegisterEntry entry, List<RowIssue> doubts) implements RegisterRow {}

    /** @param mentioned the location that the row is about after all, so that it does not count as absent */
    record Refused(RowIssue issue, @Nullable String mentioned) implements RegisterRow {}
}
