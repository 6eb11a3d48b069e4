package uk.kindred.pricing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part of what one of something costs, with the prices that it comes from.
 *
 * @param each for one hour, visit, night, day, session or week
 * @param yearly for one every week of a year
 * @param note how it was derived, none if it is the price as given
 */
record CostPart(
        String name,
        PriceRange each,
        PriceRange yearly,
        List<PriceItem> items,
        @Nullable String note) {

    private static final int WEEKS_IN_YEAR = PriceUnit.WEEK.timesAYear();

    CostPart {
        items = List.copyOf(items);
    }

    static CostPart of(String name, PriceRange each, List<PriceItem> items, @Nullable String note) {
        return new CostPart(name, each, each.times(WEEKS_IN_YEAR), items, note);
    }

    CostPart derived(PriceRange newEach, String newNote) {
        return of(name, newEach, items, newNote);
    }

    CostPart named(String newName) {
        return new CostPart(newName, each, yearly, items, note);
    }

    /** The one confirmed longest ago: a sum is as old as its oldest part. */
    PriceItem oldest() {
        return items.stream().min(Comparator.comparing(PriceItem::confirmedOn)).orElseThrow();
    }

    static Optional<PriceBasis> basisOf(List<CostPart> parts, PriceJudge judge) {
        return PriceBasis.ofAll(parts.stream()
                .flatMap(part -> part.items().stream())
                .map(item -> PriceBasis.of(item, judge))
                .toList());
    }

    static PriceRange sumOf(List<CostPart> parts) {
        return parts.stream().map(CostPart::each).reduce(PriceRange.NOTHING, PriceRange::plus);
    }
}
