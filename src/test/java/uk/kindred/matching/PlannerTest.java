package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
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
    void everyPartCostsWhatTheListingsOwnPageSaysToThePenny() {
        int compared = 0;
        for (String near : PLACES) {
            for (BudgetRoute route : routes()) {
                for (List<NeedAsked> needs :
                        List.of(Questions.mixed(), Questions.daysAndBreaks(), Questions.nights())) {
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

    /** With nothing remembered of any search. */
    private Planner unremembering() {
        return new Planner(new CandidateFinder(new NearbyListings(search, kindFacts), maker));
    }

    @Test
    void nothingThatIsSoldOrBoughtChangesTheWeeks() {
        MatchQuestion question = questions.ask("LS8", 10, 50_000, null, Questions.mixed());
        Weeks before = unremembering().plan(question).weeks();
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

            assertThat(unremembering().plan(question).weeks()).isEqualTo(before);
        } finally {
            jdbc.sql("update organisation set brand = null where brand = 'Neutral Week Brand'")
                    .update();
            jdbc.sql("delete from listing_look where day = '2020-01-02'").update();
            jdbc.sql("delete from listing_photo where description = 'Neutral week photo'")
                    .update();
        }
    }

    @Test
    void realListingsWithoutAPriceTellWhyThereIsNoWeekAndAreInNone() {
        MatchQuestion asked =
                questions.ask("Leeds", 5, 60_000, null, List.of(Questions.need(HelpWith.WASHING, Importance.MUST)));
        MatchQuestion real = new MatchQuestion(asked.near(), asked.place(), ExampleWish.EXCLUDE, asked.request(), null);

        PlannedWeeks planned = planner.plan(real);

        assertThat(planned.candidates())
                .isNotEmpty()
                .allMatch(candidate -> !candidate.tariffs().containsKey(Payer.SELF_FUNDER));
        assertThat(planned.weeks().weeks()).isEmpty();
        assertThat(planned.weeks().unmet()).extracting(Unmet::reason).containsOnly(Unmet.Reason.NO_PRICE);
        assertThat(planned.toAsk()).singleElement().satisfies(ask -> {
            assertThat(ask.need().help()).isEqualTo(HelpWith.WASHING);
            assertThat(ask.parcels()).isEqualTo(planned.weeks().parcels());
            assertThat(ask.listingIds()).hasSize(3).allSatisfy(id -> {
                assertThat(planned.isExample(id)).isFalse();
                assertThat(planned.findHit(id)).isPresent();
            });
        });
    }

    @Test
    void madeUpListingsAreNotOfferedFarFromWhereTheyAre() {
        for (String near : List.of("Brighton", "Hereford")) {
            MatchQuestion asked = questions.ask(near, 10, 200_000, null, Questions.mixed());
            MatchQuestion all =
                    new MatchQuestion(asked.near(), asked.place(), ExampleWish.INCLUDE, asked.request(), null);
            PlannedWeeks planned = planner.plan(all);
            assertThat(planned.candidates().stream().anyMatch(candidate -> planned.isExample(candidate.id())))
                    .as(near)
                    .isEqualTo(near.equals("Hereford"));
        }
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
