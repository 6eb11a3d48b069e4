package uk.kindred.pricing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What everybody pays for each day, night, visit or session. Whoever lives somewhere has seven days and nights there a
 * week. Where days or nights have prices of their own as well, a charge for each may be for those alone: it is said beside
 * the sums then, as is every charge for what a plan of this way does not count.
 */
final class Extras {

    private static final int WEEK = 7;
    private static final Set<PriceWhat> DAYS_APART = Set.of(PriceWhat.DAY, PriceWhat.SESSION);
    private static final Set<PriceWhat> NIGHTS_APART =
            Set.of(PriceWhat.NIGHT, PriceWhat.WAKING_NIGHT, PriceWhat.SLEEP_IN);

    private final PriceList prices;

    Extras(PriceList prices) {
        this.prices = prices;
    }

    /** Of one day and night of whoever lives or stays there. */
    List<CostPart> aDay(PricedBy way) {
        return dailyUnits(way).flatMap(unit -> prices.extrasEach(unit).stream()).toList();
    }

    /** Of seven of them. */
    List<CostPart> aWeek(PricedBy way) {
        return dailyUnits(way)
                .flatMap(unit -> prices.extrasEach(unit).stream().map(each -> seven(each, unit)))
                .toList();
    }

    private Stream<PriceUnit> dailyUnits(PricedBy way) {
        return Stream.of(PriceUnit.DAY, PriceUnit.NIGHT).filter(unit -> counts(way, unit));
    }

    private static CostPart seven(CostPart each, PriceUnit unit) {
        return each.derived(
                each.each().times(WEEK),
                "Seven " + unit.plural() + " at " + each.each().inWords() + ".");
    }

    /** A day with its own charges, and those for sessions where a session has no price of its own, and so is a day. */
    List<CostPart> ofDay() {
        return ofDayOr(PriceUnit.DAY, PriceUnit.SESSION, PriceWhat.SESSION);
    }

    List<CostPart> ofSession() {
        return ofDayOr(PriceUnit.SESSION, PriceUnit.DAY, PriceWhat.DAY);
    }

    private List<CostPart> ofDayOr(PriceUnit own, PriceUnit other, PriceWhat otherPrice) {
        List<CostPart> others = isPriced(Set.of(otherPrice)) ? List.of() : prices.extrasEach(other);
        return Stream.concat(prices.extrasEach(own).stream(), others.stream()).toList();
    }

    /** What is in no sum of this way, since nobody knows how many of it there will be. */
    List<CannotCalculate> gaps(PricedBy way) {
        return prices.list(PriceWhat.EXTRA).stream()
                .filter(item -> item.mandatory() && isCounted(item.unit()) && !counts(way, item.unit()))
                .map(Extras::gap)
                .toList();
    }

    private static CannotCalculate gap(PriceItem item) {
        return CannotCalculate.onTop(
                item.name(),
                "It is asked for each " + item.unit().slug() + ", and how many "
                        + item.unit().plural() + " there will be is not known.",
                item.amount().inWords() + " for each " + item.unit().slug() + ", on top of the sums here.");
    }

    private static boolean isCounted(PriceUnit unit) {
        return unit == PriceUnit.VISIT || unit == PriceUnit.NIGHT || unit == PriceUnit.DAY || unit == PriceUnit.SESSION;
    }

    private boolean counts(PricedBy way, PriceUnit unit) {
        boolean ofDay = unit == PriceUnit.DAY;
        boolean ofNight = unit == PriceUnit.NIGHT;
        return switch (way) {
            case HOURS -> unit == PriceUnit.VISIT || ofNight;
            case DAYS -> ofDay || unit == PriceUnit.SESSION;
            case STAYS -> ofNight || ofDay && !isPriced(DAYS_APART);
            case LIVE_IN -> ofDay || ofNight && !isPriced(NIGHTS_APART);
            case CARE_HOME, SHARED_LIVES, HOMESHARE, HOUSING ->
                ofDay && !isPriced(DAYS_APART) || ofNight && !isPriced(NIGHTS_APART);
        };
    }

    private boolean isPriced(Set<PriceWhat> whats) {
        return prices.list().stream().anyMatch(item -> whats.contains(item.what()));
    }
}
