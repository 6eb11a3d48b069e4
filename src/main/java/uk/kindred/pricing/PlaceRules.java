package uk.kindred.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a week or a night in a place costs, with everything that everybody pays there. */
final class PlaceRules {

    private static final int NIGHTS_IN_WEEK = 7;
    private static final int DAYS_IN_WEEK = 7;
    private static final List<PriceWhat> OWNERS_PAY =
            List.of(PriceWhat.PURCHASE_PRICE, PriceWhat.GROUND_RENT, PriceWhat.EVENT_FEE);

    private final PriceList prices;
    private final Extras extras;

    PlaceRules(PriceList prices) {
        this.prices = prices;
        this.extras = new Extras(prices);
    }

    Optional<List<CostPart>> careHomeWeek(@Nullable Room room, @Nullable CareBand band) {
        return PriceList.weekly(Fitting.nearest(prices.list(PriceWhat.ACCOMMODATION), room, band))
                .map(part -> withFixed(PricedBy.CARE_HOME, List.of(part.named(nameWith(part.name(), room, band)))));
    }

    Optional<List<CostPart>> sharedLivesWeek(@Nullable CareBand band) {
        return PriceList.weekly(Fitting.nearest(prices.list(PriceWhat.WEEK), null, band))
                .map(part -> withFixed(
                        PricedBy.SHARED_LIVES,
                        CareRules.with(
                                part.named(nameWith(part.name(), null, band)),
                                housingCharges(PriceWhat::isHousingCharge))));
    }

    /** A week’s price, or seven days of it, with what is asked for each day and each week. */
    Optional<List<CostPart>> liveInWeek() {
        return prices.findWeekly(PriceWhat.LIVE_IN_WEEK)
                .or(() -> prices.find(PriceWhat.LIVE_IN_DAY).map(PlaceRules::sevenDays))
                .map(week -> withFixed(PricedBy.LIVE_IN, List.of(week)));
    }

    Optional<List<CostPart>> liveInDay() {
        return prices.find(PriceWhat.LIVE_IN_DAY)
                .or(() -> prices.findWeekly(PriceWhat.LIVE_IN_WEEK)
                        .map(week ->
                                week.derived(week.each().scaled(1, DAYS_IN_WEEK), "A seventh of the price of a week.")))
                .map(day -> CareRules.with(day, extras.aDay(PricedBy.LIVE_IN)));
    }

    private static CostPart sevenDays(CostPart day) {
        return day.derived(
                day.each().times(DAYS_IN_WEEK), "Seven days at " + day.each().inWords() + ".");
    }

    Optional<List<CostPart>> homeshareWeek() {
        return prices.findWeekly(PriceWhat.MONTH).map(fee -> withFixed(PricedBy.HOMESHARE, List.of(fee)));
    }

    Optional<List<CostPart>> housingWeek(@Nullable Tenure tenure) {
        return switch (tenureOr(tenure)) {
            case RENT -> rentedWeek();
            case BUY -> ownedWeek();
            case SHARED -> sharedWeek();
        };
    }

    /** What a plan that names no tenure means here: rent where there is one. */
    Tenure tenureOr(@Nullable Tenure tenure) {
        if (tenure != null) {
            return tenure;
        }
        if (!prices.list(PriceWhat.RENT).isEmpty()) {
            return Tenure.RENT;
        }
        return prices.list(PriceWhat.PURCHASE_PRICE).isEmpty() && hasShares() ? Tenure.SHARED : Tenure.BUY;
    }

    private boolean hasShares() {
        return hasAny(List.of(PriceWhat.SHARE_PRICE, PriceWhat.SHARE_RENT));
    }

    private boolean hasAny(List<PriceWhat> whats) {
        return whats.stream().anyMatch(what -> !prices.list(what).isEmpty());
    }

    private Optional<List<CostPart>> rentedWeek() {
        return prices.findWeekly(PriceWhat.RENT)
                .map(rent -> withFixed(
                        PricedBy.HOUSING,
                        CareRules.with(
                                rent,
                                housingCharges(what ->
                                        what == PriceWhat.SERVICE_CHARGE || what == PriceWhat.WELLBEING_CHARGE))));
    }

    /**
     * Every home bought in such a scheme has a service charge: without it, the cost is not known. Homes to rent have one
     * too: only a price or a fee that owners pay tells that any are sold.
     */
    private Optional<List<CostPart>> ownedWeek() {
        boolean sold = hasAny(OWNERS_PAY) || prices.list(PriceWhat.RENT).isEmpty() && !hasShares();
        return sold && prices.asksEverybody(PriceWhat.SERVICE_CHARGE)
                ? Optional.of(withFixed(
                        PricedBy.HOUSING,
                        housingCharges(what -> what != PriceWhat.RENT && what != PriceWhat.SHARE_RENT)))
                : Optional.empty();
    }

    /** Without the rent on the part that is not owned the cost is not known either: nearly every lease has one. */
    private Optional<List<CostPart>> sharedWeek() {
        return SharedOwnership.ASKED.stream().allMatch(prices::asksEverybody)
                ? Optional.of(withFixed(PricedBy.HOUSING, housingCharges(what -> what != PriceWhat.RENT)))
                : Optional.empty();
    }

    /** What everybody pays of it a week; empty if that is not known. */
    Optional<List<CostPart>> serviceCharge() {
        return prices.asksEverybody(PriceWhat.SERVICE_CHARGE)
                ? Optional.of(housingCharges(what -> what == PriceWhat.SERVICE_CHARGE))
                : Optional.empty();
    }

    private List<CostPart> housingCharges(Predicate<PriceWhat> wanted) {
        return prices.charges(item -> item.what().isHousingCharge() && wanted.test(item.what()), PriceList::weekly);
    }

    Optional<List<CostPart>> stayNight(@Nullable CareBand band) {
        return stay(PriceUnit.NIGHT, band)
                .or(() -> stay(PriceUnit.WEEK, band)
                        .map(week -> week.derived(
                                week.each().scaled(1, NIGHTS_IN_WEEK), "A seventh of the price of a week.")))
                .map(night -> {
                    List<CostPart> parts = CareRules.with(night, extras.aDay(PricedBy.STAYS));
                    prices.fixedWeekly().stream()
                            .map(fixed -> fixed.derived(
                                    fixed.each().scaled(1, NIGHTS_IN_WEEK), "A seventh of a week’s charge."))
                            .forEach(parts::add);
                    return parts;
                });
    }

    Optional<List<CostPart>> stayWeek(@Nullable CareBand band) {
        return stay(PriceUnit.WEEK, band)
                .or(() -> stay(PriceUnit.NIGHT, band).map(PlaceRules::sevenNights))
                .map(week -> withFixed(PricedBy.STAYS, List.of(week)));
    }

    private Optional<CostPart> stay(PriceUnit unit, @Nullable CareBand band) {
        List<PriceItem> asked = prices.list(PriceWhat.NIGHT).stream()
                .filter(item -> item.unit() == unit)
                .toList();
        return PriceList.each(Fitting.nearest(asked, null, band), PriceItem::amount);
    }

    private static CostPart sevenNights(CostPart night) {
        return night.derived(
                night.each().times(NIGHTS_IN_WEEK),
                "Seven nights at " + night.each().inWords() + ".");
    }

    private static String nameWith(String name, @Nullable Room room, @Nullable CareBand band) {
        String more = Stream.of(
                        Optional.ofNullable(room).map(Room::label),
                        Optional.ofNullable(band).map(CareBand::label))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? name : name + ": " + more;
    }

    /** What everybody pays each week beside what the plan uses; in Shared Lives it is for those who live there. */
    List<CostPart> fixedWithoutAPlace() {
        return prices.list(PriceWhat.WEEK).isEmpty() ? prices.fixedWeekly() : List.of();
    }

    private List<CostPart> withFixed(PricedBy way, List<CostPart> parts) {
        List<CostPart> all = new ArrayList<>(parts);
        all.addAll(extras.aWeek(way));
        all.addAll(prices.fixedWeekly());
        return all;
    }
}
