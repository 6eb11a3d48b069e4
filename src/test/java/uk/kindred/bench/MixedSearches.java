package uk.kindred.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.places.PlaceType;
import uk.kindred.pricing.Plan;
import uk.kindred.search.OfferWishesBuilder;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchCriteriaBuilder;
import uk.kindred.search.SortOrder;

/** Searches as people make them: mostly near a place, some by words, some browsing. Each seed gives others. */
final class MixedSearches {

    private static final List<String> WORDS = List.of(
            "oak lodge",
            "manor house",
            "st mary",
            "barchester",
            "the grange",
            "willow court",
            "bupa",
            "sunrise",
            "care uk",
            "house",
            "beech",
            "anchor",
            "hall nursing",
            "victoria",
            "mencap",
            "larchfield",
            "cedars");

    private static final List<String> PLANS = List.of(
            "hours:14",
            "hours:10.5;weekend-hours:3",
            "visits:daily@0800x30,daily@1800x45",
            "hours:7;nights:2",
            "room:single;band:nursing");

    private final List<Coordinates> places;
    private final List<String> councils;
    /** As often as listings have them. */
    private final List<SupportKind> kinds;

    private final List<Need> needs;

    MixedSearches(JdbcClient jdbc, Councils councils) {
        this.places = jdbc.sql(
                        "select latitude, longitude from listing where latitude is not null order by id limit 2000")
                .query((row, number) -> new Coordinates(row.getDouble(1), row.getDouble(2)))
                .list();
        this.councils = councils.list().stream().map(council -> council.slug()).toList();
        this.kinds = values(jdbc, "kinds", SupportKind::findBySlug);
        this.needs = values(jdbc, "needs", Need::findBySlug);
    }

    private static <T> List<T> values(JdbcClient jdbc, String column, Function<String, Optional<T>> find) {
        return jdbc
                .sql("select unnest(%1$s) from (select %1$s from listing order by id limit 10000) first"
                        .formatted(column))
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .flatMap(slug -> find.apply(slug).stream())
                .toList();
    }

    List<SearchCriteria> make(int howMany, long seed) {
        Random random = new Random(seed);
        List<SearchCriteria> searches = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            searches.add(one(random));
        }
        return searches;
    }

    /** The same searches with a most a week, in the order of cost, or both; half of them for a plan of their own. */
    static List<SearchCriteria> withCost(List<SearchCriteria> searches, long seed) {
        Random random = new Random(seed);
        return searches.stream().map(search -> withCost(search, random)).toList();
    }

    private static SearchCriteria withCost(SearchCriteria search, Random random) {
        int share = random.nextInt(100);
        OfferWishesBuilder wishes = new OfferWishesBuilder();
        if (share < 75) {
            wishes.maxWeeklyPence(20_000L + random.nextInt(100_000));
        }
        if (random.nextBoolean()) {
            wishes.plan(Plan.parse(any(PLANS, random)));
        }
        SearchCriteriaBuilder changed = search.change().wishes(wishes.build());
        return (share >= 50 ? changed.sort(SortOrder.COST) : changed).build();
    }

    private SearchCriteria one(Random random) {
        SearchCriteriaBuilder search = new SearchCriteriaBuilder();
        int share = random.nextInt(100);
        if (share < 70) {
            search.near(new Place("here", PlaceType.POSTCODE, any(places, random), null));
        }
        if (share < 45) {
            search.withinMiles((double) any(List.of(2, 5, 10, 20), random));
        }
        if (share >= 60 && share < 85) {
            search.text(any(WORDS, random));
        }
        if (share >= 85 && share < 93) {
            search.councilSlugs(Set.of(any(councils, random)));
        }
        if (random.nextInt(100) < 55) {
            search.kinds(Set.of(any(kinds, random)));
        }
        if (random.nextInt(100) < 40) {
            search.needs(Set.of(any(needs, random)));
        }
        if (random.nextInt(100) < 20) {
            search.ratings(Set.of(Rating.OUTSTANDING, Rating.GOOD));
        }
        return search.sort(any(List.of(SortOrder.BEST, SortOrder.BEST, SortOrder.DISTANCE, SortOrder.RATING), random))
                .page(1 + Math.max(0, random.nextInt(8) - 5))
                .build();
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
