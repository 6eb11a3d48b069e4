package uk.kindred.market.notes;

import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;

/**
 * What a note is about.
 *
 * @param kind if it is about a kind
 * @param listingId PostgreSQL's key, if it is about a listing or whoever runs it
 * @param organisationId PostgreSQL's key, if it is about whoever runs it
 */
record Subject(
        NoteAbout about,
        @Nullable SupportKind kind,
        @Nullable Long listingId,
        @Nullable Long organisationId) {

    static final Subject MARKET = new Subject(NoteAbout.MARKET, null, null, null);
}
