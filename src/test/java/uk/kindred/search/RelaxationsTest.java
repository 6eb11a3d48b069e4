package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WorkerGender;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.NearResult;
import uk.kindred.places.Place;
import uk.kindred.places.Places;
import uk.kindred.testing.KindredTest;

/** Where nothing is found, and what is left out: every number that is told is what the search finds that it leads to. */
@KindredTest
class RelaxationsTest {

    private static final long SEED = 20261122;
    private static final int MOST_TRIED = 1_200;

    private static final Set<String> PARAMETERS = Set.of(
            "within",
            "need",
            "needMatch",
            "kind",
            "rating",
            "council",
            "minBeds",
            "bbox",
            "place",
            "q",
            "maxWeekly",
            "available",
            "feature",
            "worker",
            "language",
            "faith",
            "goodAt",
            "example");

    @Autowired
    private WholeRegister register;

    @Autowired
    private OfferFixtures offers;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Councils councils;

    @Autowired
    @Qualifier("elasticsearchListingSearch")
    private ListingSearch index;

    @Autowired
    @Qualifier("postgresListingSearch")
    private ListingSearch database;

    @BeforeEach
    void awaitTheRegister() {
        register.awaitSearchable();
    }

    @Test
    void aDistanceIsWidenedInStepsThatEachFindMore() {
        SearchCriteria narrow =
                search(all -> all.near(leeds()).withinMiles(0.01).kinds(Set.of(SupportKind.NURSING_HOME)));

        for (ListingSearch engine : List.of(index, database)) {
            List<Relaxation> wider = find(engine, narrow).stream()
                    .filter(relaxation -> relaxation.parameter().equals("within"))
                    .toList();
            assertThat(wider)
                    .extracting(Relaxation::label)
                    .containsExactly("Within 5 miles", "Within 10 miles", "At any distance");
            assertThat(wider.stream().map(Relaxation::total)).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void aDistanceIsWidenedUntilSomethingIsFound() {
        SearchCriteria rare = search(all -> all.near(leeds())
                .withinMiles(1.0)
                .kinds(Set.of(SupportKind.NURSING_HOME))
                .needs(Set.of(Need.DEMENTIA))
                .ratings(Set.of(Rating.OUTSTANDING)));

        for (ListingSearch engine : List.of(index, database)) {
            assertThat(find(engine, rare))
                    .filteredOn(way -> way.parameter().equals("within"))
                    .extracting(Relaxation::label)
                    .hasSize(3)
                    .startsWith("Within 15 miles")
                    .endsWith("At any distance");
        }
    }

    /** One who says which area it serves is found at any distance. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class WithOffers {

        @BeforeAll
        void put() {
            register.awaitSearchable();
            offers.put();
        }

        @AfterAll
        void takeAway() {
            offers.remove();
        }

        @Test
        void everyWayOutOfEveryKindOfWishFindsAsManyAsItSaysInBothEngines() {
            Random random = new Random(SEED);
            Set<String> ways = new TreeSet<>();
            for (int tried = 0; tried < MOST_TRIED && !ways.containsAll(PARAMETERS); tried++) {
                SearchCriteria criteria = narrow(random);
                if (total(index, criteria) > 0) {
                    continue;
                }
                List<Relaxation> found = checked(index, criteria);
                found.forEach(way -> ways.add(way.parameter()));
                List<Relaxation> plainly = checked(database, criteria);
                if (!criteria.hasText()) {
                    assertThat(plainly).as(criteria.toString()).isEqualTo(found);
                }
            }
            assertThat(ways).containsAll(PARAMETERS);
        }

        @Test
        void theOddWordIsNamedAndTheOthersAreKept() {
            SearchCriteria odd = search(all -> all.text("lodge xyzzyqwert"));

            for (ListingSearch engine : List.of(index, database)) {
                assertThat(find(engine, odd))
                        .extracting(Relaxation::label)
                        .containsExactly("Without the word “xyzzyqwert”", "Without the words “lodge xyzzyqwert”");
            }
        }

        @Test
        void atAnyPriceIsStillWithinTheUsualDistance() {
            SearchCriteria poor = search(all -> all.near(leeds())
                    .kinds(Set.of(SupportKind.NURSING_HOME))
                    .wishes(OfferWishes.NONE.change().maxWeeklyPence(1L).build()));

            for (ListingSearch engine : List.of(index, database)) {
                assertThat(find(engine, poor))
                        .filteredOn(way -> way.label().startsWith("At any price"))
                        .singleElement()
                        .satisfies(
                                way -> assertThat(way.criteria().withinMiles()).isEqualTo(20));
            }
        }

        @Test
        void moreMoneyIsAWayOutOnlyIfItFindsMore() {
            SearchCriteria poor = search(all -> all.near(leeds())
                    .withinMiles(25.0)
                    .wishes(OfferWishes.NONE.change().maxWeeklyPence(100L).build()));

            for (ListingSearch engine : List.of(index, database)) {
                List<Long> totals = find(engine, poor).stream()
                        .filter(relaxation -> relaxation.parameter().equals("maxWeekly"))
                        .map(Relaxation::total)
                        .toList();
                assertThat(totals).isNotEmpty().isSorted().doesNotHaveDuplicates();
            }
        }

        @Test
        void whatIsLeftOutForItsPlaceOrItsPriceIsAsManyAsTheNotesSay() {
            SearchCriteria near =
                    search(all -> all.near(leeds()).withinMiles(5.0).kinds(Set.of(SupportKind.HOME_CARE)));
            SearchCriteria cheap = search(all -> all.near(leeds())
                    .withinMiles(20.0)
                    .wishes(OfferWishes.NONE.change().maxWeeklyPence(90_000L).build()));
            for (ListingSearch engine : List.of(index, database)) {
                UnplacedListings.Unplaced unplaced =
                        new UnplacedListings(engine, councils).find(near).orElseThrow();
                SearchResults cost = engine.search(cheap);
                SearchCriteria unknown = cheap.change()
                        .wishes(cheap.wishes().change().costUnknown(true).build())
                        .build();

                assertThat(unplaced.total()).isPositive().isEqualTo(total(engine, unplaced.criteria()));
                assertThat(cost.total()).isPositive();
                assertThat(cost.cost())
                        .isNotNull()
                        .satisfies(knowledge ->
                                assertThat(knowledge.unknown()).isPositive().isEqualTo(total(engine, unknown)));
            }
        }
    }

    private String nameOfAnExample() {
        return jdbc.sql("select name from listing where example and status = 'open' order by id limit 1")
                .query(String.class)
                .single();
    }

    /** Two to four wishes by chance, which are often too many. */
    private SearchCriteria narrow(Random random) {
        SearchCriteriaBuilder search = SearchCriteria.everything().change();
        OfferWishesBuilder wishes = OfferWishes.NONE.change();
        for (int wish = 2 + random.nextInt(3); wish > 0; wish--) {
            switch (random.nextInt(17)) {
                case 0 -> search.near(leeds()).withinMiles(0.1 + random.nextInt(50) / 10.0);
                // in the hills, where few say that they come
                case 1 -> search.near(place("NE48")).withinMiles(0.1 + random.nextInt(50) / 10.0);
                case 2 -> search.needs(Set.of(Need.EATING_DISORDER));
                case 3 -> search.needs(Set.of(Need.CHILDREN, Need.DEMENTIA)).allNeeds(true);
                case 4 -> search.kinds(Set.of(one(random, SupportKind.values())));
                case 5 -> search.ratings(Set.of(Rating.INADEQUATE));
                case 6 ->
                    search.councilSlugs(Set.of(
                            one(random, councils.list().toArray(Council[]::new)).slug()));
                case 7 -> search.minBeds(150);
                case 8 -> search.bounds(new SearchCriteria.Bounds(-1.56, 53.79, -1.54, 53.80));
                case 9 -> search.placeUnknown(true);
                case 10 -> search.text("lodge xyzzyqwert");
                case 11 -> wishes.maxWeeklyPence(100L + random.nextInt(20_000)).examples(ExampleWish.EXCLUDE);
                case 12 -> wishes.availableNow(true).faiths(Set.of(Faith.SIKH)).examples(ExampleWish.EXCLUDE);
                case 13 ->
                    wishes.features(Set.of(Feature.PETS, Feature.COUPLES)).examples(ExampleWish.EXCLUDE);
                case 14 -> {
                    search.text(nameOfAnExample());
                    wishes.examples(ExampleWish.EXCLUDE);
                }
                case 15 -> wishes.languages(Set.of(Language.URDU)).workerGenders(Set.of(WorkerGender.WOMAN));
                default -> wishes.goodAt(Set.of(Outcome.COMMUNITY)).examples(ExampleWish.EXCLUDE);
            }
        }
        SearchCriteria criteria = search.wishes(wishes.build()).build();
        // a place that is not known is at no distance
        return criteria.placeUnknown()
                ? criteria.change().near(null).withinMiles(null).bounds(null).build()
                : criteria;
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private List<Relaxation> find(ListingSearch engine, SearchCriteria criteria) {
        List<Relaxation> ways = checked(engine, criteria);
        assertThat(ways).isNotEmpty();
        return ways;
    }

    /** Nothing is found before, and each way leads to as many as it says, without guessing at words. */
    private List<Relaxation> checked(ListingSearch engine, SearchCriteria criteria) {
        assertThat(total(engine, criteria)).as(criteria.toString()).isZero();
        List<Relaxation> ways = new Relaxations(engine, councils).find(criteria);
        for (Relaxation way : ways) {
            SearchResults found = engine.search(way.criteria());
            assertThat(found.total())
                    .as("%s of %s", way.label(), criteria)
                    .isPositive()
                    .isEqualTo(way.total());
            assertThat(found.loosened()).as(way.label()).isFalse();
        }
        return ways;
    }

    private static long total(ListingSearch engine, SearchCriteria criteria) {
        return engine.search(criteria).total();
    }

    private static SearchCriteria search(UnaryOperator<SearchCriteriaBuilder> wishes) {
        return wishes.apply(SearchCriteria.everything().change()).build();
    }

    private Place leeds() {
        return place("Leeds");
    }

    private Place place(String name) {
        return ((NearResult.Found) places.resolve(name)).place();
    }
}
