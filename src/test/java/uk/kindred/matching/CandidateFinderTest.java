package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import uk.kindred.directory.KindFactsReader;
import uk.kindred.directory.SupportKind;
import uk.kindred.examples.ExampleFixtures;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.places.Places;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.MapResults;
import uk.kindred.search.NameSuggestion;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchPage;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.Hit;
import uk.kindred.search.SortOrder;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;

/** Who may be in somebody's weeks: the example market of both areas, in the database and in the index. */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidateFinderTest {

    private static final List<String> PLACES = List.of("Hereford", "LS8", "HR6", "Leeds");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private WholeRegister register;

    @Autowired
    private Planner planner;

    @Autowired
    private KindFactsReader kindFacts;

    @Autowired
    private CandidateMaker maker;

    @Autowired
    private Places places;

    @Autowired
    private Clock clock;

    @Autowired
    private ListingSearch search;

    @Autowired
    @Qualifier("elasticsearchListingSearch")
    private ListingSearch index;

    @Autowired
    @Qualifier("postgresListingSearch")
    private ListingSearch database;

    private Questions questions;

    @BeforeAll
    void publish() {
        register.awaitSearchable();
        new ExampleFixtures(beans).show();
        questions = new Questions(places, LocalDate.now(clock));
    }

    @AfterAll
    void takeAway() {
        new ExampleFixtures(beans).takeAway();
    }

    private Planner searching(ListingSearch listings) {
        return new Planner(new CandidateFinder(new NearbyListings(listings, kindFacts), maker));
    }

    @Test
    void whoSaysWhereTheyComeToComesToThePlaceAndTheOthersAreNear() {
        int known = 0;
        int unknown = 0;
        for (String near : PLACES) {
            MatchQuestion question = questions.ask(near, 5, 60_000, null, Questions.mixed());
            PlannedWeeks planned = planner.plan(question);
            for (Candidate candidate : planned.candidates()) {
                Hit hit = planned.findHit(candidate.id()).orElseThrow();
                assertThat(hit.servesNear()).as(candidate.name()).isNotEqualTo(Boolean.FALSE);
                if (Boolean.TRUE.equals(hit.servesNear())) {
                    known++;
                    assertThat(candidate.milesTenths()).isLessThanOrEqualTo(50);
                } else {
                    unknown++;
                    double miles = Objects.requireNonNull(hit.distanceMiles());
                    assertThat(miles).isLessThanOrEqualTo(5.0 + CandidateFinder.RING_MILES);
                    assertThat(candidate.milesTenths() / 10.0).isBetween(miles, miles + 0.11);
                }
            }
            Set<String> within = new HashSet<>();
            planned.candidates().stream()
                    .filter(candidate -> candidate.milesTenths() <= 50)
                    .forEach(candidate -> within.add(candidate.id()));
            planned.weeks().weeks().stream()
                    .flatMap(week -> week.parts().stream())
                    .forEach(
                            part -> assertThat(within).contains(part.candidate().id()));
        }
        assertThat(known).isGreaterThan(100);
        assertThat(unknown).isGreaterThan(20);
    }

    @Test
    void theDatabaseAloneGivesTheSameWeeks() {
        Planner byIndex = searching(index);
        Planner byDatabase = searching(database);
        for (String near : PLACES) {
            for (List<NeedAsked> needs : List.of(Questions.mixed(), Questions.daysAndBreaks(), Questions.nights())) {
                MatchQuestion question = questions.ask(near, 8, 45_000, BudgetRoute.MIXED, needs);
                PlannedWeeks one = byIndex.plan(question);
                PlannedWeeks other = byDatabase.plan(question);

                assertThat(other.weeks()).as(near).isEqualTo(one.weeks());
                assertThat(other.cut()).isEqualTo(one.cut());
            }
        }
    }

    @Test
    void severalPagesAtOnceAreTheSameAsOneSearchAfterTheOther() {
        SearchCriteria near = SearchCriteria.everything()
                .change()
                .near(questions.ask("LS8", 5, 100, null, Questions.mixed()).place())
                .withinMiles(12.0)
                .kinds(Set.of(SupportKind.HOME_CARE))
                .sort(SortOrder.DISTANCE)
                .size(15)
                .build();
        OfferWishes priced = OfferWishes.NONE.change().maxWeeklyPence(60_000L).build();
        List<SearchCriteria> some = List.of(
                near,
                near.change().page(2).build(),
                near.change().wishes(priced).build(),
                near.change().page(900).build());
        for (ListingSearch engine : List.of(index, database)) {
            List<SearchPage> pages = engine.pages(some);
            for (int one = 0; one < some.size(); one++) {
                SearchResults alone = engine.search(some.get(one));
                assertThat(pages.get(one)).isEqualTo(new SearchPage(alone.total(), alone.hits(), false));
            }
            assertThat(pages.get(1).hits()).isNotEmpty();
            assertThat(engine.pages(List.of())).isEmpty();
        }
    }

    @Test
    void aQuestionTakesFewSearchesHoweverManyAreFound() {
        CountedSearch counted = new CountedSearch(search);
        PlannedWeeks planned = searching(counted).plan(questions.ask("Leeds", 15, 60_000, null, Questions.mixed()));

        assertThat(planned.candidates()).hasSizeGreaterThan(150);
        assertThat(counted.searches).isLessThanOrEqualTo(6);
    }

    @Test
    void aSliderOrASwapIsAnsweredWithoutAnotherSearchUntilAListingChanges() {
        CountedSearch counted = new CountedSearch(search);
        NearbyListings remembering = new NearbyListings(counted, kindFacts);
        Planner quick = new Planner(new CandidateFinder(remembering, maker));
        quick.plan(questions.ask("Hereford", 15, 30_000, null, Questions.mixed()));
        int searches = counted.searches;

        MatchQuestion more = questions.ask("Hereford", 15, 60_000, null, Questions.mixed());
        PlannedWeeks slid = quick.plan(more);
        Set<String> first = Set.of(
                slid.weeks().best().orElseThrow().parts().getFirst().candidate().id());
        quick.plan(new MatchQuestion(
                more.near(), more.place(), more.examples(), Asks.without(more.request(), first), null));

        assertThat(counted.searches).isEqualTo(searches);
        assertThat(slid.weeks()).isEqualTo(searching(search).plan(more).weeks());
        quick.plan(questions.ask("Hereford", 14, 60_000, null, Questions.mixed()));
        assertThat(counted.searches).isGreaterThan(searches);

        searches = counted.searches;
        remembering.forget();
        quick.plan(more);
        assertThat(counted.searches).isGreaterThan(searches);
    }

    @Test
    void everyHelpIsDoneBySomebodyInOneOfTheAreas() {
        Set<HelpWith> missing = EnumSet.allOf(HelpWith.class);
        for (String near : List.of("Leeds", "Hereford")) {
            List<NeedAsked> all = new ArrayList<>();
            for (HelpWith help : HelpWith.values()) {
                all.add(Questions.need(help, Importance.SHOULD));
            }
            new CandidateFinder(new NearbyListings(search, kindFacts), maker)
                    .find(questions.ask(near, 15, 60_000, null, all))
                    .candidates()
                    .forEach(candidate -> missing.removeAll(candidate.helps()));
        }
        assertThat(missing).isEmpty();
    }

    /** A search, with a count. */
    private static final class CountedSearch implements ListingSearch {

        private final ListingSearch counted;
        private int searches;

        CountedSearch(ListingSearch counted) {
            this.counted = counted;
        }

        @Override
        public SearchResults search(SearchCriteria criteria) {
            searches++;
            return counted.search(criteria);
        }

        @Override
        public List<SearchPage> pages(List<SearchCriteria> criteria) {
            searches++;
            return counted.pages(criteria);
        }

        @Override
        public List<Long> count(List<SearchCriteria> criteria) {
            return counted.count(criteria);
        }

        @Override
        public MapResults map(SearchCriteria criteria) {
            return counted.map(criteria);
        }

        @Override
        public List<NameSuggestion> suggestNames(String typed, int most) {
            return counted.suggestNames(typed, most);
        }
    }
}
