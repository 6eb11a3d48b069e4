package uk.kindred.reviews;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Invitations to everybody who drew on one service in a time.
 *
 * @param people how many that were, as whoever invites says; so many codes there are
 * @param state "good", "asked-about" while moderators look at it, or "refused"
 * @param doubts why they do, in words
 * @param used how many codes were used; null below five
 * @param sample numbers of letters, drawn by chance, of which whoever invites says how they were handed over
 */
public record InvitationBatch(
        UUID id,
        long listingId,
        int people,
        Quarter from,
        Quarter to,
        Instant madeAt,
        Instant expiresAt,
        String state,
        List<String> doubts,
        @Nullable Integer used,
        List<Sampled> sample) {

    public InvitationBatch {
        doubts = List.copyOf(doubts);
        sample = List.copyOf(sample);
    }

    /** @param handed null while it was not said */
    public record Sampled(int number, @Nullable Handed handed) {}

    /** How somebody got their code. */
    public enum Handed implements Coded {
        BY_HAND("Given by hand"),
        BY_POST("Sent by post"),
        BY_MAIL("Sent by email"),
        NOT_YET("Not yet"),
        NOT_AT_ALL("Not given");

        private final String label;

        Handed(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
