package uk.kindred.reviews;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as everybody sees it. What its writer ticked stands in the figures alone.
 *
 * @param writer null where few people have written, so that nobody is known by it
 * @param from the first quarter of the experience, {@code to} the last
 * @param published the quarter in which it went out
 * @param proof how it was checked
 * @param thanked whether everybody who wrote got a small thank-you, as the writer says
 * @param reply of the provider, the newest that a moderator has let through
 * @param replyToEarlier whether the review has been changed since it was replied to
 */
public record PublishedReview(
        UUID id,
        @Nullable Writer writer,
        Quarter from,
        Quarter to,
        Quarter published,
        String words,
        Proof proof,
        boolean thanked,
        @Nullable String reply,
        boolean replyToEarlier) {}
