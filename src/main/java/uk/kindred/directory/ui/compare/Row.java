package uk.kindred.directory.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One fact of every listing compared.
 *
 * @param cells one a listing, in their order; empty where the fact is not known
 * @param essential whether people should ask for it where nobody says it
 */
record Row(Part part, String name, List<Optional<String>> cells, boolean essential) {

    static Row of(
            Part part, String name, List<ComparedListing> listings, Function<ComparedListing, @Nullable String> fact) {
        return new Row(
                part,
                name,
                listings.stream()
                        .map(listing -> Optional.ofNullable(fact.apply(listing)).filter(words -> !words.isBlank()))
                        .toList(),
                false);
    }

    Row asEssential() {
        return new Row(part, name, cells, true);
    }

    boolean differs() {
        return cells.stream().distinct().count() > 1;
    }

    /** Not where nobody says it of any, unless that is worth knowing by itself. */
    boolean isShown() {
        return essential || cells.stream().anyMatch(Optional::isPresent);
    }
}
