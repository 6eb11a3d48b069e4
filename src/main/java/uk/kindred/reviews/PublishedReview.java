package uk.kindred.reviews;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as everybody sees it. What its writer ticked stands in the figures alone.
 *
 * @param writer null where few people have written, so that nobody is known by it
 * @param from the first quarter of the experience, {@code to} the last; null where few people have written
 * @param published the quarter in which it went out
 * @param proof how it was checked; null where few people have written, since whoever runs the service knows whose enquiry or
 *     bill it is
 * @param everybody of an invitation: whether, as far as can be checked, everybody was invited
 * @param thanked whether everybody who wrote got a small thank-you, as the writer says
 * @param reply of the provider, the newest that a moderator has let through
 * @param replyToEarlier whether the review has been changed since it was replied to
 */
public record PublishedReview(
        UUID id,
        @Nullable Writer writer,
        @Nullable Quarter from,
        @Nullable Quarter to,
        Quarter published,
        String words,
        @Nullable Proof proof,
        boolean everybody,
        boolean thanked,
        @Nullable String reply,
        boolean replyToEarlier) {

    /** "Checked with a code from an invitation to everybody"; for few no more than that it was. */
    public String checked() {
        return proof == null ? "Checked that the experience is real" : proof.label(everybody);
    }
}
