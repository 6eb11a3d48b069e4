package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The prices that count for one payer on one day: of prices for the same thing only the newest. */
final class PriceList {

    private final List<PriceItem> items;

    private PriceList(List<PriceItem> items) {
        this.items = items;
    }

    static PriceList of(Collection<PriceItem> items, Payer payer, LocalDate asOf) {
        return new PriceList(newest(items.stream()
                .filter(item -> item.payers().contains(payer) && item.isValidOn(asOf))
                .toList()));
    }

    /** What is the same thing at another price. A short stay's night and week stand beside each other. */
    private record Alike(
            PriceWhat what,
            @Nullable PriceUnit unit,
            @Nullable Room room,
            @Nullable CareBand band,
            @Nullable String label) {

        static Alike of(PriceItem item) {
            return new Alike(
                    item.what(),
                    item.what() == PriceWhat.NIGHT ? item.unit() : null,
                    item.room(),
                    item.band(),
                    item.label());
        }
    }

    private static List<PriceItem> newest(List<PriceItem> valid) {
        Map<Alike, LocalDate> starts = new LinkedHashMap<>();
        valid.forEach(item -> starts.merge(Alike.of(item), item.validFrom(), (a, b) -> a.isAfter(b) ? a : b));
        return valid.stream()
                .filter(item -> item.validFrom().equals(starts.get(Alike.of(item))))
                .toList();
    }

    List<PriceItem> list() {
        return items;
    }

    List<PriceItem> list(PriceWhat what) {
        return items.stream().filter(item -> item.what() == what).toList();
    }

    boolean hasAnyOf(PricedBy way) {
        return items.stream().anyMatch(item -> way.prices().contains(item.what()));
    }

    /** Whether there is a price of this that is no choice. */
    boolean asksEverybody(PriceWhat what) {
        return list(what).stream().anyMatch(PriceItem::mandatory);
    }

    /** The price of one, from the lowest to the highest asked. */
    Optional<CostPart> find(PriceWhat what) {
        return each(list(what), PriceItem::amount);
    }

    /** The same of what recurs, brought to a week. */
    Optional<CostPart> findWeekly(PriceWhat what) {
        return weekly(list(what));
    }

    static Optional<CostPart> each(List<PriceItem> asked, Function<PriceItem, PriceRange> each) {
        return asked.stream()
                .map(each)
                .reduce(PriceRange::widenedBy)
                .map(range -> CostPart.of(name(asked), range, asked, null));
    }

    static Optional<CostPart> weekly(List<PriceItem> asked) {
        return each(asked, PriceItem::weekly).map(part -> {
            PriceRange yearly = asked.stream()
                    .map(PriceItem::yearly)
                    .reduce(PriceRange::widenedBy)
                    .orElseThrow();
            return new CostPart(part.name(), part.each(), yearly, asked, howBroughtToAWeek(asked));
        });
    }

    /** What everybody pays of this, each thing by its label. */
    List<CostPart> charges(Predicate<PriceItem> wanted, Function<List<PriceItem>, Optional<CostPart>> cost) {
        Map<Alike, List<PriceItem>> groups = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.mandatory() && wanted.test(item))
                .forEach(item -> groups.computeIfAbsent(Alike.of(item), alike -> new ArrayList<>())
                        .add(item));
        return groups.values().stream().map(cost).flatMap(Optional::stream).toList();
    }

    /** Mandatory extras that recur, brought to a week. */
    List<CostPart> fixedWeekly() {
        return charges(item -> item.what() == PriceWhat.EXTRA && item.unit().recurs(), PriceList::weekly);
    }

    /** Mandatory extras for each of something. */
    List<CostPart> extrasEach(PriceUnit unit) {
        return charges(
                item -> item.what() == PriceWhat.EXTRA && item.unit() == unit, asked -> each(asked, PriceItem::amount));
    }

    private static String name(List<PriceItem> asked) {
        List<String> names = asked.stream().map(PriceItem::name).distinct().toList();
        return names.size() == 1 ? names.getFirst() : asked.getFirst().what().label();
    }

    private static @Nullable String howBroughtToAWeek(List<PriceItem> asked) {
        return asked.stream().map(PriceItem::unit).distinct().toList().stream()
                .filter(unit -> unit != PriceUnit.WEEK)
                .findFirst()
                .map(unit -> unit == PriceUnit.MONTH
                        ? "Asked by the month: 12 months are 52 weeks."
                        : "Asked by the year: a year is 52 weeks.")
                .orElse(null);
    }
}
