package uk.kindred.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.matching.Exhaustive.Choice;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PlannedVisit;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.QuoteLine;
import uk.kindred.pricing.WholeCost;

/** What parts of a week cost with one listing: whole costs from the price items, once for each choice. */
final class ExhaustiveCosts {

    static final long UNKNOWN = -1;

    private final MatchRequest request;
    private final List<Parcel> parcels;
    private final List<Priced> listings;
    private final Map<String, Long> known = new HashMap<>();

    ExhaustiveCosts(MatchRequest request, List<Parcel> parcels, List<Priced> listings) {
        this.request = request;
        this.parcels = parcels;
        this.listings = listings;
    }

    /** Adds what one listing charges for a week; false if it cannot do it, or does not say what it costs. */
    boolean add(int listing, List<Integer> some, @Nullable Choice[] chosen, Map<Integer, Long> byFund) {
        int byTheHour = 0;
        Map<WrittenRules.Paid, List<Integer>> byPaid = new LinkedHashMap<>();
        for (int parcel : some) {
            Choice choice = Objects.requireNonNull(chosen[parcel]);
            byPaid.computeIfAbsent(choice.paid(), key -> new ArrayList<>()).add(parcel);
            byTheHour += choice.way() == PricedBy.HOURS ? WrittenRules.minutes(parcels.get(parcel)) : 0;
        }
        if (byTheHour > WrittenRules.mostMinutes(listings.get(listing).candidate(), PricedBy.HOURS)) {
            return false;
        }
        for (Map.Entry<WrittenRules.Paid, List<Integer>> entry : byPaid.entrySet()) {
            long cost = of(listing, entry.getValue(), chosen);
            if (cost == UNKNOWN) {
                return false;
            }
            byFund.merge(entry.getKey().fund(), cost, Long::sum);
        }
        return true;
    }

    /** One bill: of a couple, a place at a day service or away at night is each one's own. */
    private record Bill(PricedBy way, Whose whose) {}

    private long of(int listing, List<Integer> some, @Nullable Choice[] chosen) {
        Map<Bill, List<Integer>> bills = new LinkedHashMap<>();
        for (int parcel : some) {
            PricedBy way = Objects.requireNonNull(chosen[parcel]).way();
            Whose whose = WrittenRules.isAtHome(way)
                    ? Whose.BOTH
                    : parcels.get(parcel).whose();
            bills.computeIfAbsent(new Bill(way, whose), key -> new ArrayList<>())
                    .add(parcel);
        }
        long sum = 0;
        int places = 0;
        int byTheHour = 0;
        for (Map.Entry<Bill, List<Integer>> entry : bills.entrySet()) {
            List<Choice> how = entry.getValue().stream()
                    .map(parcel -> Objects.requireNonNull(chosen[parcel]))
                    .toList();
            PricedBy way = entry.getKey().way();
            String key = listing + " " + way + " " + how.getFirst().paid().payer() + " " + entry.getValue();
            long cost = known.computeIfAbsent(key, unknown -> cost(listing, way, entry.getValue(), how));
            if (cost == UNKNOWN) {
                return UNKNOWN;
            }
            sum += cost;
            places += way == PricedBy.DAYS ? 1 : 0;
            byTheHour += way == PricedBy.HOURS ? 1 : 0;
        }
        // what everybody pays each week is paid once, but for another's place
        return byTheHour == 1 && places > 0
                ? sum
                        - fixed(
                                listing,
                                Objects.requireNonNull(chosen[some.getFirst()])
                                        .paid()
                                        .payer())
                : sum;
    }

    /** What everybody pays each week, from the items as they stand. */
    private long fixed(int listing, Payer payer) {
        return listings.get(listing).items.stream()
                .filter(item -> item.unit() == PriceUnit.WEEK
                        && item.label() != null
                        && item.payers().contains(payer))
                .mapToLong(item -> item.amount().toPence())
                .sum();
    }

    private long cost(int listing, PricedBy way, List<Integer> some, List<Choice> how) {
        Candidate candidate = listings.get(listing).candidate();
        int busy = some.stream()
                .mapToInt(parcel -> WrittenRules.minutes(parcels.get(parcel)))
                .sum();
        if (busy > WrittenRules.mostMinutes(candidate, way)
                || way == PricedBy.HOURS && busy < candidate.leastMinutesAWeek()
                || !isFed(some, how)) {
            return UNKNOWN;
        }
        Plan plan = plan(candidate, way, some, how);
        if (way == PricedBy.HOURS
                && plan.visits().stream().anyMatch(visit -> visit.minutes() < candidate.shortestVisitMinutes())) {
            return UNKNOWN;
        }
        Employer who = way == PricedBy.HOURS ? candidate.employer() : Employer.NOT_THE_PERSON;
        Quote quote = WholeCost.quote(
                listings.get(listing).items, null, plan, how.getFirst().paid().payer(), way, request.on(), who);
        if (quote.weekly() == null) {
            return UNKNOWN;
        }
        if (way == PricedBy.STAYS) {
            return Objects.requireNonNull(quote.yearly()).scaled(1, 52).toPence();
        }
        long onTop = quote.lines(QuoteLine.Part.YEARLY).stream()
                .map(QuoteLine::amount)
                .reduce(PriceRange.NOTHING, PriceRange::plus)
                .scaled(1, 52)
                .toPence();
        return quote.weekly().toPence() + onTop;
    }

    private boolean isFed(List<Integer> some, List<Choice> how) {
        Set<DayOfWeek> out = how.stream()
                .filter(choice -> !choice.fed())
                .flatMap(choice -> choice.times().stream())
                .map(Slot::day)
                .collect(Collectors.toSet());
        for (int index = 0; index < some.size(); index++) {
            if (how.get(index).fed()
                    && !out.containsAll(parcels.get(some.get(index)).days())) {
                return false;
            }
        }
        return true;
    }

    private Plan plan(Candidate candidate, PricedBy way, List<Integer> some, List<Choice> how) {
        List<WrittenRules.There> there = new ArrayList<>();
        int[] counts = new int[5];
        for (int index = 0; index < some.size(); index++) {
            Parcel parcel = parcels.get(some.get(index));
            switch (parcel.form()) {
                case WAKING_NIGHTS -> counts[0] += parcel.times();
                case SLEEPING_NIGHTS -> counts[1] += parcel.times();
                case BREAK -> counts[2] += parcel.times();
                case VISITS, OUTINGS -> {
                    counts[3] += how.get(index).fed() ? 0 : parcel.times();
                    for (Slot time : how.get(index).times()) {
                        there.add(new WrittenRules.There(time.day(), time.start(), parcel.minutes()));
                    }
                }
            }
        }
        return switch (way) {
            case HOURS -> plan(planned(there), counts[0], counts[1], 0, 0, 0, 0);
            case LIVE_IN -> plan(List.of(), 0, 0, 7, 0, 0, 0);
            case DAYS ->
                plan(
                        List.of(),
                        0,
                        0,
                        0,
                        candidate.wholeDays() ? counts[3] : 0,
                        candidate.wholeDays() ? 0 : counts[3],
                        0);
            case STAYS -> plan(List.of(), 0, 0, 0, 0, 0, counts[2]);
            default -> Plan.NOTHING;
        };
    }

    private static List<PlannedVisit> planned(List<WrittenRules.There> there) {
        return WrittenRules.visits(there).stream()
                .map(visit -> new PlannedVisit(Set.of(visit.day()), visit.start(), visit.minutes()))
                .toList();
    }

    private static Plan plan(
            List<PlannedVisit> visits, int waking, int sleeping, int liveIn, int days, int sessions, int nights) {
        return new Plan(visits, 0, 0, waking, sleeping, liveIn, days, sessions, nights, null, null, null, 0);
    }
}
