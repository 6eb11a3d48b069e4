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
 * @param used how many reviews came with its codes, at the last round; null below five
 * @param usedAgain of these, how many with a code that had been used before; for moderators alone
 * @param sample places in the inviter's list of people by surname, drawn by chance two weeks later, of which whoever invites
 *     says how these people got their letter; empty until then
 * @param toEverybody whether everybody was invited, as far as can be told
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
        int usedAgain,
        List<Sampled> sample,
        boolean toEverybody) {

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
