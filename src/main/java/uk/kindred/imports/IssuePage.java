package uk.kindred.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was wrong in a run's rows, by line.
 *
 * @param page from 1
 */
record IssuePage(long total, int page, int size, List<Item> items) {

    /**
     * @param line of the file, from 1
     * @param severity "refused": the row was left out; "doubtful": it was taken, a value in question or left out
     */
    record Item(long line, @Nullable String locationId, String severity, String code, String reason) {

        static Item of(RowIssue issue) {
            return new Item(issue.line(), issue.locationId(), issue.severity().slug(), issue.code(), issue.reason());
        }
    }
}
