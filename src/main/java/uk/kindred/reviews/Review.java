package uk.kindred.reviews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review whole, for whoever wrote it and for moderators. Never for others: {@link PublishedReview} is what they see.
 *
 * @param id its key; never shown
 * @param listingId database key of what it is about
 * @param proof null until one was taken
 * @param batch of the invitation whose code was used
 * @param completeAt when nothing was missing any more
 * @param clearedAt when a moderator said that it may go out
 * @param reason why it is held or was refused
 * @param decidedBy the matter that a refusal rests on
 * @param appeal the reference of the appeal, once there was one
 */
public record Review(
        long id,
        UUID publicId,
        long listingId,
        ReviewState state,
        Channel channel,
        ReviewContent content,
        int version,
        Instant madeAt,
        @Nullable Instant completeAt,
        @Nullable Proof proof,
        @Nullable UUID batch,
        @Nullable Instant clearedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        @Nullable String reason,
        @Nullable DecidedBy decidedBy,
        @Nullable String appeal) {

    /** @param kind the slug of the matter's kind */
    public record DecidedBy(String kind, String reference) {}

    /** Whether its writer may say that a refusal is wrong. */
    public boolean mayBeAppealed() {
        return state == ReviewState.REFUSED && decidedBy != null && appeal == null;
    }
}
