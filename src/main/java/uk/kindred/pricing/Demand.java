package uk.kindred.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A plan as a short sum over a {@link Tariff}: each term is so many of one key. The weekly cost is the sum of
 * count × pence, or (minutes × pence an hour + 30) / 60 in whole numbers; not known if any key is missing.
 */
public record Demand(List<Term> terms) {

    private static final int MINUTES_IN_HOUR = 60;
    private static final int NIGHTS_IN_WEEK = 7;
    private static final int DAYS_IN_WEEK = 7;

    public Demand {
        terms = List.copyOf(terms);
    }

    /** So many pieces of a key, or so many minutes where the key is by the minute. */
    public record Term(TariffKey key, int count) {

        public PriceRange cost(PriceRange price) {
            return key.byMinute() ? price.forMinutes(count) : price.times(count);
        }

        /** The highest price of one at which this term alone costs no more than the limit. */
        public long highestPriceWithin(long limitPence) {
            return key.byMinute()
                    ? Math.floorDiv(MINUTES_IN_HOUR * limitPence + MINUTES_IN_HOUR / 2 - 1, count)
                    : Math.floorDiv(limitPence, count);
        }
    }

    /** What a week of the plan takes; what the plan does not say is typical. */
    public static Demand of(Plan plan, PricedBy pricedBy) {
        Plan whole = plan.completedFor(pricedBy);
        CareBand band = whole.bandFor(pricedBy);
        return switch (pricedBy) {
            case CARE_HOME -> one(TariffKey.week(whole.room(), band));
            case HOURS -> ofCare(whole);
            case LIVE_IN -> ofLiveIn(whole.liveInDays());
            case DAYS -> ofDays(whole);
            case STAYS -> ofStay(whole, Math.min(NIGHTS_IN_WEEK, whole.stayNights()));
            case SHARED_LIVES -> one(TariffKey.sharedLivesWeek(band));
            case HOMESHARE -> one(TariffKey.HOMESHARE_WEEK);
            case HOUSING -> one(TariffKey.housingWeek(whole.tenure()));
        };
    }

    /** All nights of a year that the plan is away for short stays. */
    public static Demand ofYearOfStays(Plan plan) {
        return ofStay(plan, plan.stayNights());
    }

    /** A stay of so many nights: whole weeks, and the nights that are left. */
    static Demand ofStay(Plan plan, int nights) {
        CareBand band = plan.bandFor(PricedBy.STAYS);
        List<Term> terms = new ArrayList<>();
        add(terms, TariffKey.stayWeek(band), nights / NIGHTS_IN_WEEK);
        add(terms, TariffKey.stayNight(band), nights % NIGHTS_IN_WEEK);
        return new Demand(terms);
    }

    public Optional<PriceRange> weeklyCost(Tariff tariff) {
        PriceRange sum = PriceRange.NOTHING;
        for (Term term : terms) {
            Optional<PriceRange> price = tariff.find(term.key());
            if (price.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(term.cost(price.get()));
        }
        return Optional.of(sum);
    }

    /** What the weekly cost rests on; empty if no price of it is known, or nothing is asked. */
    public Optional<PriceBasis> basis(Tariff tariff) {
        return PriceBasis.ofAll(terms.stream()
                .flatMap(term -> tariff.basis(term.key()).stream())
                .toList());
    }

    private static Demand ofCare(Plan plan) {
        List<Term> terms = new ArrayList<>();
        int otherVisits = 0;
        for (DayType type : DayType.values()) {
            int minutes = type == DayType.WEEKDAY ? plan.minutes() : plan.weekendMinutes();
            // time that is not yet in visits is taken as visits of an hour
            otherVisits += Math.ceilDiv(minutes, MINUTES_IN_HOUR);
            for (Map.Entry<Integer, Integer> visits : visitsByLength(plan, type).entrySet()) {
                if (TariffRules.VISIT_LENGTHS.contains(visits.getKey())) {
                    add(terms, TariffKey.visit(visits.getKey(), type), visits.getValue());
                } else {
                    minutes += visits.getKey() * visits.getValue();
                    otherVisits += visits.getValue();
                }
            }
            add(terms, TariffKey.hour(type), minutes);
        }
        add(terms, TariffKey.EACH_VISIT, otherVisits);
        add(terms, TariffKey.WAKING_NIGHT, plan.wakingNights());
        add(terms, TariffKey.SLEEP_IN, plan.sleepIns());
        add(terms, TariffKey.FIXED_WEEKLY, 1);
        return new Demand(terms);
    }

    private static Map<Integer, Integer> visitsByLength(Plan plan, DayType type) {
        Map<Integer, Integer> counts = new TreeMap<>();
        plan.visits().forEach(visit -> counts.merge(visit.minutes(), visit.daysOf(type), Integer::sum));
        return counts;
    }

    /** All seven days where the plan does not say; some of them by the day, and what is asked each week in full. */
    private static Demand ofLiveIn(int days) {
        return days == 0 || days == DAYS_IN_WEEK
                ? one(TariffKey.LIVE_IN_WEEK)
                : new Demand(List.of(new Term(TariffKey.LIVE_IN_DAY, days), new Term(TariffKey.FIXED_WEEKLY, 1)));
    }

    private static Demand ofDays(Plan plan) {
        List<Term> terms = new ArrayList<>();
        add(terms, TariffKey.DAY, plan.days());
        add(terms, TariffKey.SESSION, plan.sessions());
        add(terms, TariffKey.FIXED_WEEKLY, 1);
        return new Demand(terms);
    }

    private static Demand one(TariffKey key) {
        return new Demand(List.of(new Term(key, 1)));
    }

    private static void add(List<Term> terms, TariffKey key, int count) {
        if (count > 0) {
            terms.add(new Term(key, count));
        }
    }
}
