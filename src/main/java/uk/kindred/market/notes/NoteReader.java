package uk.kindred.market.notes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.officers.Typed;

/** Reads a note that was typed; what cannot be used is told by its field. */
@Component
class NoteReader {

    static final String COUNCIL = "council";
    static final String ABOUT = "about";
    static final String KIND = "kind";
    static final String LISTING = "listing";
    static final String WORDS = "words";
    static final String SURE = "sure";

    /** Of the note that is being written. */
    static final String ID = "note";

    /** Of the note that is being changed. */
    static final String VERSION = "version";

    private final Listings listings;

    NoteReader(Listings listings) {
        this.listings = listings;
    }

    /** An empty form, or one about what was asked for. */
    static Map<String, String> begun(Typed asked) {
        Map<String, String> values = new HashMap<>();
        values.put(ID, UUID.randomUUID().toString());
        values.put(LISTING, asked.line(LISTING));
        values.put(KIND, asked.line(KIND));
        String about = asked.line(LISTING).isEmpty()
                ? asked.line(KIND).isEmpty() ? "" : NoteAbout.KIND.slug()
                : NoteAbout.LISTING.slug();
        values.put(ABOUT, about);
        return values;
    }

    static Map<String, String> filledIn(Note note) {
        return Map.of(WORDS, note.words(), VERSION, String.valueOf(note.version()));
    }

    static UUID idOf(Typed typed) {
        String id = typed.line(ID);
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : UUID.randomUUID();
    }

    static long versionOf(Typed typed) {
        String version = typed.line(VERSION);
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    static String words(Typed typed) {
        String words = typed.words(WORDS);
        if (words.isBlank()) {
            typed.wrong(WORDS, "Write the note.");
        } else if (words.length() > Notes.MOST_CHARACTERS) {
            typed.wrong(
                    WORDS,
                    "Please shorten it: " + words.length() + " characters are more than " + Notes.MOST_CHARACTERS
                            + ".");
        }
        return words;
    }

    /** Null if something has to be mended. */
    @Nullable
    Subject subject(Typed typed) {
        NoteAbout about = NoteAbout.findBySlug(typed.line(ABOUT)).orElse(null);
        if (about == null) {
            typed.wrong(ABOUT, "Say what the note is about.");
            return null;
        }
        return switch (about) {
            case MARKET -> Subject.MARKET;
            case KIND -> ofKind(typed);
            case LISTING -> {
                ListingDetails listing = listing(typed);
                yield listing == null
                        ? null
                        : new Subject(about, null, listing.summary().databaseId(), null);
            }
            case PROVIDER -> ofProvider(typed);
        };
    }

    private static @Nullable Subject ofKind(Typed typed) {
        SupportKind kind = SupportKind.findBySlug(typed.line(KIND)).orElse(null);
        if (kind == null) {
            typed.wrong(KIND, "Choose the kind.");
            return null;
        }
        return new Subject(NoteAbout.KIND, kind, null, null);
    }

    private @Nullable Subject ofProvider(Typed typed) {
        ListingDetails listing = listing(typed);
        if (listing == null) {
            return null;
        }
        ListingDetails.Provider provider = listing.provider();
        if (provider == null) {
            typed.wrong(LISTING, "Nobody is known who runs it. Write a note about the listing.");
            return null;
        }
        return new Subject(NoteAbout.PROVIDER, null, listing.summary().databaseId(), provider.databaseId());
    }

    private @Nullable ListingDetails listing(Typed typed) {
        String publicId = typed.line(LISTING).toUpperCase(Locale.ROOT);
        ListingDetails listing =
                publicId.isEmpty() ? null : listings.findByPublicId(publicId).orElse(null);
        if (listing == null) {
            typed.wrong(LISTING, "There is no listing of this number.");
        }
        return listing;
    }
}
