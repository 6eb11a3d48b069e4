package uk.kindred.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.RatingEntry;

/** A rating of one location, read and judged. */
public sealed interface RatingRow {

    record Usable(RatingEntry entry, List<RowIssue> doubts) implements RatingRow {}

    /** @param mentioned the location that the row is about after all, so that its ratings do not count as gone */
    record Refused(RowIssue issue, @Nullable String mentioned) implements RatingRow {}
}
