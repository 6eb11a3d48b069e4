package uk.kindred.directory;

import org.jspecify.annotations.Nullable;
import uk.kindred.base.Slug;
import uk.kindred.places.Council;

/** What a listing's address begins with. Namesakes in one place are told apart by a number after it. */
final class ListingSlugs {

    private ListingSlugs() {}

    /** Ends in words that are no number, so that "-2" can tell namesakes apart. @param district of the postcode */
    static String base(String name, @Nullable String district, @Nullable Council council) {
        String place = district != null ? district : council != null ? council.slug() : "england";
        String plain = Slug.of(name);
        return (plain.isEmpty() ? "listing" : plain) + "-" + Slug.of(place);
    }
}
