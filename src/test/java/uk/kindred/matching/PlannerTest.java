package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.KindFactsReader;
import uk.kindred.directory.Offers;
import uk.kindred.directory.SupportKind;
import uk.kindred.examples.ExampleFixtures;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.places.Places;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.Tariff;
import uk.kindred.pricing.TariffKey;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.MapResults;
import uk.kindred.search.NameSuggestion;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.Hit;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;

/** Weeks of real listings: the example market of both areas, in the database and in the index. */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannerTest {

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
    private Offers offers;

    @Autowired
    private Places places;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

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

    @ParameterizedTest
    @CsvSource({"Hereford, 15", "LS8, 10"})
    void bothExampleAreasHaveAWeekWithAllThatMustBe(String near, int miles) {
        PlannedWeeks planned =
                planner.plan(questions.ask(near, miles, 60_000, BudgetRoute.DIRECT_PAYMENT, Questions.mixed()));

        Weeks weeks = planned.weeks();
        assertThat(weeks.fits()).as(weeks.unmet().toString()).isTrue();
        assertThat(weeks.provenOptimal()).isTrue();
        assertThat(planned.degraded()).isFalse();
        assertThat(weeks.weeks()).hasSizeGreaterThan(1);
        for (SupportWeek week : weeks.weeks()) {
            assertThat(week.cost().toPence()).isLessThanOrEqualTo(60_000);
            assertThat(week.timetable()).isNotEmpty();
            week.parts()
                    .forEach(part ->
                            assertThat(planned.isExample(part.candidate().id())).isTrue());
        }
        assertThat(planned.candidates())
                .extracting(Candidate::kind)
                .contains(SupportKind.HOME_CARE, SupportKind.PERSONAL_ASSISTANT, SupportKind.MICRO_ENTERPRISE);
    }

    @Test
    void noPriceUnlikeAllOthersIsCountedOn() {
        long unlike = 0;
        for (String near : PLACES) {
            PlannedWeeks planned = planner.plan(questions.ask(near, 15, 60_000, null, Questions.mixed()));
            for (Candidate candidate : planned.candidates()) {
                for (Tariff said : planned.findHit(candidate.id())
                        .orElseThrow()
                        .listing()
                        .offer()
                        .tariffs()
                        .values()) {
                    List<TariffKey> questioned = said.bases().entrySet().stream()
                            .filter(basis -> basis.getValue().questioned())
                            .map(Map.Entry::getKey)
                            .toList();
                    unlike += questioned.size();
                    assertThat(Objects.requireNonNull(candidate.tariffs().get(said.payer()))
                                    .prices())
                            .as(candidate.name())
                            .doesNotContainKeys(questioned.toArray(TariffKey[]::new));
                }
            }
        }
        assertThat(unlike).as("prices unlike all others").isPositive();
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
    void everyPartCostsWhatTheListingsOwnPageSaysToThePenny() {
        int compared = 0;
        for (String near : PLACES) {
            for (BudgetRoute route : routes()) {
                for (List<NeedAsked> needs : List.of(Questions.mixed(), Questions.daysAndBreaks(), nights())) {
                    PlannedWeeks planned = planner.plan(questions.ask(near, 15, 120_000, route, needs));
                    for (SupportWeek week : planned.weeks().weeks()) {
                        for (WeekPart part : week.parts()) {
                            compare(planned, part);
                            compared++;
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static List<@Nullable BudgetRoute> routes() {
        List<@Nullable BudgetRoute> routes = new ArrayList<>(List.of(BudgetRoute.values()));
        routes.add(null);
        return routes;
    }

    private static List<NeedAsked> nights() {
        return List.of(
                new NeedAsked(HelpWith.NIGHTS, Importance.MUST, Amount.ofNights(3), When.ANY),
                Questions.need(HelpWith.HOUSEWORK, Importance.SHOULD),
                Questions.need(HelpWith.GETTING_UP, Importance.SHOULD));
    }

    private void compare(PlannedWeeks planned, WeekPart part) {
        Quote quote = offers.quote(
                planned.find(part.candidate().id()).orElseThrow(),
                part.plan(),
                part.payer(),
                planned.question().request().on());
        assertThat(quote.pricedBy()).isEqualTo(part.way());
        if (part.way() == PricedBy.STAYS) {
            assertThat(part.yearly()).as(part.toString()).isNotNull();
        } else {
            assertThat(part.weekly()).as(part.toString()).isEqualTo(quote.weekly());
        }
    }

    @Test
    void theDatabaseAloneGivesTheSameWeeks() {
        CandidateFinder byIndex = new CandidateFinder(index, kindFacts, maker);
        CandidateFinder byDatabase = new CandidateFinder(database, kindFacts, maker);
        for (String near : PLACES) {
            for (List<NeedAsked> needs : List.of(Questions.mixed(), Questions.daysAndBreaks(), nights())) {
                MatchQuestion question = questions.ask(near, 8, 45_000, BudgetRoute.MIXED, needs);
                PlannedWeeks one = new Planner(byIndex).plan(question);
                PlannedWeeks other = new Planner(byDatabase).plan(question);

                assertThat(other.weeks()).as(near).isEqualTo(one.weeks());
                assertThat(other.cut()).isEqualTo(one.cut());
            }
        }
    }

    @Test
    void aQuestionTakesFewSearchesHoweverManyAreFound() {
        CountedSearch counted = new CountedSearch(search);
        PlannedWeeks planned = new Planner(new CandidateFinder(counted, kindFacts, maker))
                .plan(questions.ask("Leeds", 15, 60_000, null, Questions.mixed()));

        assertThat(planned.candidates()).hasSizeGreaterThan(150);
        assertThat(counted.searches).isLessThanOrEqualTo(12);
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

    @Test
    void nothingThatIsSoldOrBoughtChangesTheWeeks() {
        MatchQuestion question = questions.ask("LS8", 10, 50_000, null, Questions.mixed());
        Weeks before = planner.plan(question).weeks();
        try {
            jdbc.sql("""
                            insert into listing_photo (id, listing_id, position, description, state, added_at)
                            select gen_random_uuid(), id, 0, 'Neutral week photo', 'shown', now()
                            from listing where example and id % 3 = 1
                            """).update();
            jdbc.sql("insert into listing_look select id, '2020-01-02', 5000, 5000, 5000 from listing where example")
                    .update();
            jdbc.sql("update organisation set brand = 'Neutral Week Brand' where brand is null and id % 3 = 0")
                    .update();

            assertThat(planner.plan(question).weeks()).isEqualTo(before);
        } finally {
            jdbc.sql("update organisation set brand = null where brand = 'Neutral Week Brand'")
                    .update();
            jdbc.sql("delete from listing_look where day = '2020-01-02'").update();
            jdbc.sql("delete from listing_photo where description = 'Neutral week photo'")
                    .update();
        }
    }

    @Test
    void anotherBudgetIsAnsweredOutOfTheSameCandidates() {
        MatchQuestion question = questions.ask("Hereford", 15, 30_000, null, Questions.mixed());
        PlannedWeeks planned = planner.plan(question);

        assertThat(planned.again(question.costing(60_000)).weeks())
                .isEqualTo(planner.plan(question.costing(60_000)).weeks());
    }

    @Test
    void realListingsWithoutAPriceTellWhyThereIsNoWeekAndAreInNone() {
        MatchQuestion asked =
                questions.ask("Leeds", 5, 60_000, null, List.of(Questions.need(HelpWith.WASHING, Importance.MUST)));
        MatchQuestion real = new MatchQuestion(asked.near(), asked.place(), ExampleWish.EXCLUDE, asked.request());

        PlannedWeeks planned = planner.plan(real);

        assertThat(planned.candidates())
                .isNotEmpty()
                .allMatch(candidate -> !candidate.tariffs().containsKey(Payer.SELF_FUNDER));
        assertThat(planned.weeks().weeks()).isEmpty();
        assertThat(planned.weeks().unmet()).extracting(Unmet::reason).containsOnly(Unmet.Reason.NO_PRICE);
    }

    @Test
    void everyHelpIsDoneBySomebodyInOneOfTheAreas() {
        Set<HelpWith> missing = EnumSet.allOf(HelpWith.class);
        for (String near : List.of("Leeds", "Hereford")) {
            List<NeedAsked> all = new ArrayList<>();
            for (HelpWith help : HelpWith.values()) {
                all.add(Questions.need(help, Importance.SHOULD));
            }
            new CandidateFinder(search, kindFacts, maker)
                    .find(questions.ask(near, 15, 60_000, null, all))
                    .candidates()
                    .forEach(candidate -> missing.removeAll(candidate.helps()));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noPriceIsInvented() {
        PlannedWeeks planned = planner.plan(questions.ask("Hereford", 15, 60_000, null, Questions.daysAndBreaks()));
        planned.weeks().weeks().stream()
                .flatMap(week -> week.parts().stream())
                .forEach(
                        part -> assertThat(part.basis() != null || part.weekly().equals(PriceRange.NOTHING))
                                .as(part.toString())
                                .isTrue());
    }
}
