package uk.kindred.directory;

import java.util.Collection;

/**
 * Told which listings somebody was shown: docs/decisions/063-numbers-without-visitors.md. It holds nobody up, fails nobody,
 * and keeps nothing of who looked.
 */
public interface ListingLooks {

    /** How a listing was shown. */
    enum Look {
        /** On a page of results. */
        FOUND,
        /** On its own page. */
        OPENED,
        /** On a shortlist that was opened, or in a comparison. */
        SHORTLISTED
    }

    void note(Look look, Collection<ListingSummary> shown);
}
