package uk.kindred.market.demand;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.matching.Planner;
import uk.kindred.matching.Weeks;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.pricing.Payer;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;

/** Puts what somebody asked into the coarse words that are counted; words, points and names do not get further. */
@Component
class Questions {

    private static final long POUND = 100;
    private static final String NOTHING = "0";

    private final Councils councils;
    private final Districts districts;
    private final RealFinds real;
    private final Planner planner;

    Questions(Councils councils, Districts districts, RealFinds real, Planner planner) {
        this.councils = councils;
        this.districts = districts;
        this.real = real;
        this.planner = planner;
    }

    /**
     * Asks again for real listings alone, so not while somebody waits.
     *
     * @param total how many listings were found, made-up ones too
     * @return empty where no council's area is meant, or nothing but made-up listings
     */
    Optional<Wanted> of(SearchCriteria criteria, long total) {
        return asked(criteria).map(wanted -> wanted.withFound(outcome(criteria, total)));
    }

    private String outcome(SearchCriteria criteria, long total) {
        long found = real.count(criteria, total);
        return found == 0 ? none(real.wouldFind(criteria)) : found(found);
    }

    /** The question alone, as if nothing had been found. */
    Optional<Wanted> asked(SearchCriteria criteria) {
        OfferWishes wishes = criteria.wishes();
        Place near = criteria.near();
        return wishes.examples() == ExampleWish.ONLY
                ? Optional.empty()
                : council(criteria).map(gss -> {
                    Map<Breakdown, String> values = new EnumMap<>(Breakdown.class);
                    values.put(Breakdown.NEED, one(criteria.needs(), Need::slug));
                    values.put(Breakdown.PAYER, wishes.payer().slug());
                    values.put(Breakdown.MOST_A_WEEK, band(wishes.maxWeeklyPence()));
                    values.put(Breakdown.FOUND, NOTHING);
                    values.put(Breakdown.LANGUAGE, one(wishes.languages(), Language::slug));
                    values.put(Breakdown.TIME, time(wishes.times()));
                    values.put(Breakdown.DISTRICT, districts.coarse(gss, near == null ? null : near.district()));
                    return new Wanted(gss, WantedKind.of(criteria.kinds()), values);
                });
    }

    /** Of a plan the help that is needed is not told: {@link uk.kindred.matching.UnmetNeeds} asks before it counts that. */
    Optional<Wanted> of(PlannedWeeks planned) {
        Place place = planned.question().place();
        String gss = place.councilGss();
        if (gss == null || planned.question().examples() == ExampleWish.ONLY) {
            return Optional.empty();
        }
        Map<Breakdown, String> values = new EnumMap<>(Breakdown.class);
        values.put(Breakdown.NEED, Breakdown.NONE);
        values.put(Breakdown.PAYER, payer(planned.question().request().route()));
        values.put(Breakdown.MOST_A_WEEK, band(planned.question().request().budgetPence()));
        Weeks weeks = planner.ofRealListings(planned).weeks();
        values.put(Breakdown.FOUND, weeks.fits() ? found(weeks.considered()) : NOTHING);
        values.put(Breakdown.LANGUAGE, Breakdown.NONE);
        values.put(Breakdown.TIME, Breakdown.NONE);
        values.put(Breakdown.DISTRICT, districts.coarse(gss, place.district()));
        return Optional.of(new Wanted(gss, WantedKind.PLAN, values));
    }

    private Optional<String> council(SearchCriteria criteria) {
        Place near = criteria.near();
        if (near != null) {
            return Optional.ofNullable(near.councilGss());
        }
        return criteria.councilSlugs().size() == 1
                ? councils.findBySlug(criteria.councilSlugs().iterator().next()).map(Council::gss)
                : Optional.empty();
    }

    private static <T> String one(Collection<T> values, Function<T, String> slug) {
        return switch (values.size()) {
            case 0 -> Breakdown.NONE;
            case 1 -> slug.apply(values.iterator().next());
            default -> Breakdown.SEVERAL;
        };
    }

    private static String time(Collection<TimeOfWeek> times) {
        return one(times.stream().map(TimeOfWeek::part).collect(Collectors.toSet()), part -> part.slug());
    }

    private static String payer(@Nullable BudgetRoute route) {
        if (route == null) {
            return Payer.SELF_FUNDER.slug();
        }
        return switch (route) {
            case DIRECT_PAYMENT -> Payer.DIRECT_PAYMENT.slug();
            case ISF -> Payer.ISF.slug();
            case MANAGED -> Payer.COUNCIL.slug();
            case MIXED -> Breakdown.SEVERAL;
        };
    }

    private static String band(@Nullable Long pence) {
        if (pence == null) {
            return Breakdown.NONE;
        }
        long pounds = pence / POUND;
        if (pounds < 250) {
            return "under-250";
        }
        if (pounds < 500) {
            return "250-499";
        }
        if (pounds < 1_000) {
            return "500-999";
        }
        return pounds < 1_500 ? "1000-1499" : "1500-or-more";
    }

    private static String found(long found) {
        if (found < 5) {
            return "1-4";
        }
        return found < 20 ? "5-19" : "20-or-more";
    }

    /** @param wouldFind the parameters of which each would find something, if it were dropped or widened */
    private static String none(List<String> wouldFind) {
        if (wouldFind.isEmpty()) {
            return NOTHING;
        }
        String first = NOTHING + "-" + wouldFind.getFirst();
        return Breakdown.FOUND.listValues().contains(first) ? first : NOTHING + "-" + Breakdown.OTHER;
    }
}
