package uk.kindred.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, read and judged.
 *
 * @param <E> what a usable row says
 */
public sealed interface ReadRow<E> {

    record Usable<E>(E entry, List<RowIssue> doubts) implements ReadRow<E> {}

    /** @param mentioned the location that the row is about after all, so that it does not count as absent */
    record Refused<E>(RowIssue issue, @Nullable String mentioned) implements ReadRow<E> {}
}
