package uk.kindred.market.notes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;

/**
 * A note as it stands.
 *
 * @param kind if it is about a kind
 * @param listing if it is about a listing, or whoever runs it
 * @param provider whoever runs it, if it is about them
 * @param version which one of its versions this is; the last
 * @param byThem whether whoever asks wrote this version, and not a colleague
 */
record Note(
        UUID id,
        String councilGss,
        NoteAbout about,
        @Nullable SupportKind kind,
        @Nullable Named listing,
        @Nullable String provider,
        String words,
        long version,
        Instant changedAt,
        boolean byThem) {

    /** A listing. @param slug of its page's address */
    record Named(String publicId, String slug, String name) {}

    /** An earlier version, or the last. */
    record Version(long id, String words, Instant writtenAt, boolean byThem) {}

    /** "Home care", "The Elms", "Elm Care Ltd, who run The Elms" */
    String subject() {
        return switch (about) {
            case MARKET -> about.label();
            case KIND -> kind == null ? about.label() : kind.label();
            case LISTING -> listing == null ? about.label() : listing.name();
            case PROVIDER -> listing == null ? about.label() : provider + ", who run " + listing.name();
        };
    }
}
