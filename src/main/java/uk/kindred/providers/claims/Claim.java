package uk.kindred.providers.claims;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;

/**
 * One person says that one listing is their service's.
 *
 * @param listingId PostgreSQL's key; never shown
 * @param name the listing's, when it was claimed
 * @param councilGss the listing's council, whose officers may pass on a code
 * @param organisation for which they act; null for one that is founded when the claim is won
 * @param words the claimant's, for the moderator
 * @param objectUntil until when whoever keeps the listing may object; null where nobody kept it
 * @param reason why it ended as it did
 * @param dispute what somebody wrote who says that the claim was wrong
 */
public record Claim(
        UUID id,
        long listingId,
        String publicId,
        String name,
        @Nullable String councilGss,
        PersonId person,
        @Nullable OrganisationId organisation,
        String organisationName,
        State state,
        @Nullable Proof proof,
        @Nullable String words,
        Instant madeAt,
        boolean officerAsked,
        @Nullable Instant objectUntil,
        @Nullable String objection,
        @Nullable String reason,
        @Nullable String dispute) {

    /** How far it has come. */
    public enum State {
        OPEN("To be shown: it needs a code or a moderator"),
        CONTESTED("Whoever keeps the listing may object"),
        WITH_MODERATOR("A moderator looks at it"),
        WON("Shown, and given to your organisation"),
        LOST("Not given"),
        WITHDRAWN("You took it back"),
        EXPIRED("It was not shown in time");

        private final String inWords;

        State(String inWords) {
            this.inWords = inWords;
        }

        /** For the claimant. */
        public String inWords() {
            return inWords;
        }

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State ofSlug(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public boolean isRunning() {
        return state == State.OPEN || state == State.CONTESTED || state == State.WITH_MODERATOR;
    }

    /** Whether a code could still show it: not once whoever keeps the listing has been asked. */
    public boolean mayStillBeShown() {
        return isRunning() && objectUntil == null;
    }

    /** Where the claimant sees it. */
    public String address() {
        return "/claim/" + publicId;
    }

    /** Where a moderator sees both sides. */
    public String moderatorsAddress() {
        return "/moderator/claims/" + id;
    }
}
