package uk.kindred.market.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.base.SoleTasks;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.EveryPostcode;
import uk.kindred.pricing.Payer;
import uk.kindred.search.OfferFixtures;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;

/** What is stored in the night is what the engine says, and what one by one gives. */
@KindredTest
class StoredReachTest {

    private static final List<String> COUNCILS = List.of("herefordshire", "hull", "reading");

    @Autowired
    private ReachRounds rounds;

    @Autowired
    private StoredReach stored;

    @Autowired
    private CouncilReaches reaches;

    @Autowired
    private WithinReach reach;

    @Autowired
    private OptionRows rows;

    @Autowired
    private EveryPostcode postcodes;

    @Autowired
    private Councils councils;

    @Autowired
    private SoleTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private WholeRegister register;

    @Autowired
    private OfferFixtures offers;

    @BeforeEach
    void begin() {
        register.awaitSearchable();
        forget();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from stored_reach_question").update();
        reaches.forget();
    }

    @Test
    void theTablesHaveWhatTheEngineSaysAndWhatOneByOneCounts() {
        offers.put();
        try {
            List<ReachQuestion> questions = List.of(
                    ReachQuestion.within(5),
                    new ReachQuestion(2, Need.DEMENTIA, null, null, false),
                    new ReachQuestion(10, null, Payer.SELF_FUNDER, 100_000L, false));
            assertThat(FixedQuestions.list()).containsAll(questions);

            assertThat(rounds.renew(questions)).isEqualTo(3);
            questions.forEach(this::isStoredAsReckoned);
            assertThat(rounds.renew(questions)).as("done today").isZero();
        } finally {
            offers.remove();
        }
    }

    private void isStoredAsReckoned(ReachQuestion question) {
        Map<SupportKind, ReachTable> england = reach.england(question);
        Map<SupportKind, List<Option>> options = rows.list(question, null, null);
        PlainReach plain = new PlainReach(postcodes, question.miles());
        for (SupportKind kind : List.of(SupportKind.HOME_CARE, SupportKind.NURSING_HOME)) {
            AreaReach whole =
                    AreaReach.of(Objects.requireNonNull(england.get(kind)).whole());
            assertThat(reaches.findEngland(kind, question))
                    .contains(new AreaReach(
                            "England",
                            whole.postcodes(),
                            whole.withOne(),
                            whole.withThree(),
                            whole.withFive(),
                            whole.withTen()));
            for (String slug : COUNCILS) {
                Council council = council(slug);
                KindReach kept = stored.find(question, council.gss(), kind).orElseThrow();
                assertThat(kept)
                        .isEqualTo(reaches.get(council, kind, question))
                        .isEqualTo(KindReach.of(
                                LocalDate.now(clock),
                                reach.of(council, question, kind).table(kind)));
                assertThat(kept.whole())
                        .isEqualTo(AreaReach.of(new ReachShare(
                                "all", plain.atLeast(council.gss(), options.getOrDefault(kind, List.of())))));
            }
        }
    }

    @Test
    void whatIsNotStoredIsReckonedForTheCouncil() {
        Council hull = council("hull");
        ReachQuestion question = ReachQuestion.within(5);
        KindReach fresh = reaches.get(hull, SupportKind.HOME_CARE, question);
        assertThat(reaches.findEngland(SupportKind.HOME_CARE, question)).isEmpty();
        assertThat(fresh.whole().withOne()).isPositive();

        rounds.renew(List.of(question));
        assertThat(reaches.get(hull, SupportKind.HOME_CARE, question)).isEqualTo(fresh);
        assertThat(stored.find(question, hull.gss(), SupportKind.HOME_CARE)).contains(fresh);
        // of a kind of which there is nothing anywhere, nothing is stored
        assertThat(stored.find(question, hull.gss(), SupportKind.HOMESHARE)).isEmpty();
        assertThat(reaches.get(hull, SupportKind.HOMESHARE, question).whole())
                .isEqualTo(new AreaReach("all", fresh.whole().postcodes(), 0, 0, 0, 0));
    }

    @Test
    void twoInstancesDoNotBothReckon() throws Exception {
        boolean ran = tasks.tryRun("stored-reach", () -> {
            // another instance, or this one, that comes to its turn meanwhile
            CompletableFuture.runAsync(rounds::everyNight).get(30, TimeUnit.SECONDS);
            assertThat(jdbc.sql("select count(*) from stored_reach_question")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
        assertThat(ran).isTrue();
    }

    @Test
    void questionsThatAreAskedNoMoreAreRemoved() {
        rounds.renew(List.of(ReachQuestion.within(2)));
        rounds.renew(List.of(ReachQuestion.within(20)));

        assertThat(jdbc.sql("select question from stored_reach_question")
                        .query(String.class)
                        .list())
                .containsExactly("20|||");
        assertThat(jdbc.sql("select count(*) from stored_reach where question = '2|||'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Council council(String slug) {
        return councils.findBySlug(slug).or(() -> councils.findByName(slug)).orElseThrow();
    }
}
