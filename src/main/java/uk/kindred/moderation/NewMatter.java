package uk.kindred.moderation;

import org.jspecify.annotations.Nullable;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.base.EmailAddress;

/**
 * Something to decide.
 *
 * @param reference an id of the asking module's own, at most 100 characters
 * @param listingId the database key of the listing that it is about
 * @param title one line for the queue; no needs, and nobody's name but a listing's
 * @param shownAt a path of ours that shows it whole to a moderator
 * @param asker who is told by mail what was decided, and may then appeal; null where the asking module tells them itself
 * @param organisation that it concerns, beside whoever keeps the listing: none of its people decides on it
 */
public record NewMatter(
        MatterKind kind,
        String reference,
        @Nullable Long listingId,
        String title,
        @Nullable String shownAt,
        @Nullable EmailAddress asker,
        @Nullable OrganisationId organisation,
        @Nullable Leaning leaning) {

    public NewMatter(
            MatterKind kind, String reference, @Nullable Long listingId, String title, @Nullable String shownAt) {
        this(kind, reference, listingId, title, shownAt, null, null, null);
    }

    /** Moderation itself tells them what was decided, with a link by which they may appeal. */
    public NewMatter withAsker(EmailAddress email) {
        return new NewMatter(kind, reference, listingId, title, shownAt, email, organisation, leaning);
    }

    public NewMatter concerning(OrganisationId other) {
        return new NewMatter(kind, reference, listingId, title, shownAt, asker, other, leaning);
    }

    /** It counts by this as well, where everybody sees how often what was decided. */
    public NewMatter leaning(Leaning which) {
        return new NewMatter(kind, reference, listingId, title, shownAt, asker, organisation, which);
    }
}
