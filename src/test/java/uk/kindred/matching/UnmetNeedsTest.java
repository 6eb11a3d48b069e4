package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.DemandProperties;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.places.PlaceType;
import uk.kindred.places.Places;
import uk.kindred.testing.KindredTest;

/** What nobody has is counted without anybody whom it is missing to. */
@KindredTest
class UnmetNeedsTest {

    private static final YearMonth MONTH = YearMonth.of(2031, 5);
    private static final HalfYear HALF = new HalfYear(YearMonth.of(2031, 1));

    @Autowired
    private UnmetNeedRows rows;

    @Autowired
    private ToldUnmetRows told;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Councils councils;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient jdbc;

    private UnmetNeeds needs;
    private Council council;

    @BeforeEach
    void begin() {
        council = councils.findBySlug("herefordshire").orElseThrow();
        needs = at(MONTH);
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from unmet_need where month >= '2029-01-01'").update();
        jdbc.sql("delete from unmet_half_year where half >= '2029-01-01'").update();
    }

    private UnmetNeeds at(YearMonth month) {
        return at(month, true);
    }

    private UnmetNeeds at(YearMonth month, boolean counted) {
        ZoneId england = ZoneId.of("Europe/London");
        return new UnmetNeeds(
                new DemandProperties(counted),
                rows,
                told,
                Clock.fixed(month.atDay(17).atTime(9, 0).atZone(england).toInstant(), england));
    }

    @Test
    void eachThingThatIsMissingAddsOneToTheCouncilsMonth() {
        PlannedWeeks planned = nobody(Questions.need(HelpWith.NIGHTS, Importance.MUST));

        assertThat(needs.count(planned)).isEqualTo(1);
        assertThat(needs.count(planned)).isEqualTo(1);

        assertThat(stored())
                .containsExactly(Map.of(
                        "council_gss",
                        council.gss(),
                        "month",
                        Date.valueOf(LocalDate.of(2031, 5, 1)),
                        "help",
                        "nights",
                        "reason",
                        "nobody-does-it",
                        "times",
                        2L));
    }

    @Test
    void switchedOffNothingIsCounted() {
        UnmetNeeds off = at(MONTH, false);

        assertThat(off.count(nobody(Questions.need(HelpWith.NIGHTS, Importance.MUST))))
                .isZero();
        assertThat(off.isCounted()).isFalse();
        assertThat(stored()).isEmpty();
    }

    @Test
    void aNeedInSeveralPartsIsMissingOnce() {
        assertThat(needs.count(nobody(Questions.need(HelpWith.TOILET, Importance.MUST))))
                .isEqualTo(1);
    }

    @Test
    void nothingIsCountedWhereAllThatMustBeIsThereOrNobodyKnowsTheCouncil() {
        PlannedWeeks planned = nobody(Questions.need(HelpWith.NIGHTS, Importance.MUST));
        MatchQuestion asked = planned.question();
        PlannedWeeks nowhere = new PlannedWeeks(
                new MatchQuestion(
                        asked.near(),
                        new Place("Somewhere", PlaceType.TOWN, asked.place().centre(), null),
                        asked.examples(),
                        asked.request(),
                        null),
                planned.weeks(),
                List.of(),
                Map.of(),
                false,
                false);

        assertThat(needs.count(nowhere)).isZero();
        assertThat(stored()).isEmpty();
    }

    @Test
    void aHalfYearIsToldOnceADayAfterItsEndInTensOfTenOrMore() {
        keep(council.gss(), YearMonth.of(2031, 1), HelpWith.NIGHTS, "nobody-does-it", 8);
        keep(council.gss(), YearMonth.of(2031, 6), HelpWith.NIGHTS, "nobody-does-it", 5);
        keep(council.gss(), YearMonth.of(2031, 3), HelpWith.WASHING, "not-then", 9);
        keep(council.gss(), YearMonth.of(2031, 3), HelpWith.BREAK, "too-dear", 29);
        // neither the next half-year's, nor another council's
        keep(council.gss(), YearMonth.of(2031, 7), HelpWith.WASHING, "not-then", 500);
        keep(leeds().gss(), YearMonth.of(2031, 4), HelpWith.WASHING, "not-then", 500);

        publisher(LocalDate.of(2031, 7, 1)).publish();
        assertThat(needs.listHalfYears()).doesNotContain(HALF);
        publisher(LocalDate.of(2031, 7, 2)).publish();
        assertThat(needs.listHalfYears()).startsWith(HALF);
        assertThat(needs.listOf(council, HALF))
                .containsExactly(
                        new UnmetNeed(HelpWith.BREAK, Unmet.Reason.TOO_DEAR, 20),
                        new UnmetNeed(HelpWith.NIGHTS, Unmet.Reason.NOBODY_DOES_IT, 10));

        // what comes late is never added: two days' answers can't be subtracted
        keep(council.gss(), YearMonth.of(2031, 5), HelpWith.BREAK, "too-dear", 1);
        for (int day = 3; day < 30; day++) {
            publisher(LocalDate.of(2031, 7, day)).publish();
            assertThat(needs.listOf(council, HALF))
                    .hasSize(2)
                    .first()
                    .extracting(UnmetNeed::tens)
                    .isEqualTo(20L);
        }
        assertThat(needs.listOf(council, new HalfYear(YearMonth.of(2031, 7)))).isEmpty();
    }

    @Test
    void halfYearsThatNobodyToldInTimeAreToldLater() {
        keep(council.gss(), YearMonth.of(2030, 2), HelpWith.NIGHTS, "no-room", 20);
        publisher(LocalDate.of(2031, 7, 2)).publish();
        assertThat(needs.listHalfYears()).contains(HALF, new HalfYear(YearMonth.of(2030, 1)));
        assertThat(needs.listOf(council, HALF)).isEmpty();
    }

    private UnmetPublisher publisher(LocalDate day) {
        ZoneId england = ZoneId.of("Europe/London");
        return new UnmetPublisher(
                rows,
                told,
                transactions,
                Clock.fixed(day.atTime(9, 0).atZone(england).toInstant(), england));
    }

    private Council leeds() {
        return councils.findBySlug("leeds").orElseThrow();
    }

    @Test
    void whatIsTwoYearsOldIsForgotten() {
        keep(council.gss(), MONTH.minusMonths(25), HelpWith.NIGHTS, "no-room", 20);
        keep(council.gss(), MONTH.minusMonths(26), HelpWith.NIGHTS, "no-room", 20);

        needs.forget();

        assertThat(stored()).hasSize(1);
    }

    @Test
    void theTableHasNoPlaceForAnythingOfAPerson() {
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_name = 'unmet_need'")
                        .query(String.class)
                        .set())
                .isEqualTo(Set.of("council_gss", "month", "help", "reason", "times"));
    }

    /** Where there is nobody at all. */
    private PlannedWeeks nobody(NeedAsked need) {
        MatchQuestion question = new Questions(places, MONTH.atDay(17)).ask("HR6", 5, 40_000, null, List.of(need));
        return new PlannedWeeks(
                question, Matching.match(question.request(), List.of()), List.of(), Map.of(), false, false);
    }

    private void keep(String gss, YearMonth month, HelpWith help, String reason, int times) {
        jdbc.sql("insert into unmet_need values (?, ?, ?, ?, ?)")
                .params(gss, month.atDay(1), help.slug(), reason, times)
                .update();
    }

    private List<Map<String, @Nullable Object>> stored() {
        return jdbc.sql("select * from unmet_need where month >= '2029-01-01'")
                .query()
                .listOfRows();
    }
}
