package uk.kindred.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, as everybody may read it.
 *
 * @param format "cqc-directory", "shipped-register", "cqc-ratings" or "cqc-api"; null if the file was not recognised
 * @param asAt the newest day that the file speaks for
 * @param status "running", "done", "needs-confirmation" or "failed"
 * @param message what the operator should know or do
 * @param rows all that follow the header: added, changed, unchanged, reopened and refused ones
 * @param closed listings that were open and are not in the file; of ratings, those that are no longer given
 * @param doubtful rows taken in which something is in question
 */
public record RunReport(
        long id,
        String fileName,
        String sha256,
        @Nullable String format,
        @Nullable LocalDate asAt,
        String status,
        @Nullable String message,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int rows,
        int added,
        int changed,
        int unchanged,
        int closed,
        int reopened,
        int refused,
        int doubtful) {

    /** Whether all its rows speak for the same day; the shipped register's are from several months. */
    public boolean speaksForOneDay() {
        return asAt != null && !"shipped-register".equals(format);
    }
}
