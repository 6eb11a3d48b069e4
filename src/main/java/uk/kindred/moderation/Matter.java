package uk.kindred.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;

/**
 * What is to be decided, or was. What is personal in it is null once it is erased.
 *
 * @param version grows when it is told anew
 * @param topic of a report
 * @param words what was written in a report or an appeal
 * @param appealed what an appeal is against
 */
public record Matter(
        UUID id,
        MatterKind kind,
        String reference,
        @Nullable Long listingId,
        String title,
        @Nullable String shownAt,
        boolean urgent,
        int version,
        @Nullable ReportTopic topic,
        @Nullable String words,
        @Nullable EmailAddress asker,
        @Nullable OrganisationId organisation,
        Instant askedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant erasedAt,
        @Nullable Decision decision,
        @Nullable Appealed appealed) {

    /** @param listingClosed the listing was taken off with it, and is off still */
    public record Decision(Instant at, PersonId by, boolean accepted, String reason, boolean listingClosed) {}

    /**
     * The first decision.
     *
     * @param kind of the matter that it was about
     * @param reference of that matter
     * @param side who appeals
     * @param decidedBy who may not decide again
     */
    public record Appealed(UUID matter, MatterKind kind, String reference, Side side, PersonId decidedBy) {}

    public boolean isWaiting() {
        return decision == null && withdrawnAt == null;
    }

    /** What it is about: of an appeal, what was decided first. */
    public MatterKind subject() {
        return appealed == null ? kind : appealed.kind();
    }

    /** The reference of what it is about. */
    public String subjectReference() {
        return appealed == null ? reference : appealed.reference();
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    /** Whether to accept it may mean to take its listing off: a report, or an appeal because a report was refused. */
    public boolean mayCloseListing() {
        return listingId != null
                && (kind == MatterKind.REPORT
                        || appealed != null && appealed.kind() == MatterKind.REPORT && appealed.side() == Side.ASKER);
    }
}
