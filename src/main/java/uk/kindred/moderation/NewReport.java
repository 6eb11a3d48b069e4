package uk.kindred.moderation;

import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;
import uk.kindred.directory.ListingSummary;

/**
 * What somebody reports, read and found complete.
 *
 * @param token of the private link, made with the form: the same form sent twice is one report
 * @param email where to tell what came of it
 */
public record NewReport(
        String token,
        ListingSummary listing,
        ReportTopic topic,
        String words,
        @Nullable EmailAddress email) {}
