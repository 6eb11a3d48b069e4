package uk.kindred.directory.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One fact of every listing compared.
 *
 * @param cells one a listing, in their order; empty where the fact is not known
 */
record Row(Part part, String name, List<Optional<String>> cells) {

    static Row of(
            Part part, String name, List<ComparedListing> listings, Function<ComparedListing, @Nullable String> fact) {
        return new Row(
                part,
                name,
                listings.stream()
                        .map(listing -> Optional.ofNullable(fact.apply(listing)).filter(words -> !words.isBlank()))
                        .toList());
    }

    boolean differs() {
        return cells.stream().distinct().count() > 1;
    }

    /** Nobody says it of any: no use as a row of its own. */
    boolean isUnknown() {
        return cells.stream().allMatch(Optional::isEmpty);
    }
}
