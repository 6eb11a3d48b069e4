package uk.kindred.market.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.kindred.accounts.Onlookers;
import uk.kindred.base.DemandProperties;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.places.Places;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchShown;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** What is looked for is counted without a trace of who looks; none is lost, and none counted twice. */
@KindredTest
class DemandTest {

    private static final LocalDate DAY = DemandWorld.MONTH.atDay(17);
    private static final String PERSON = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

    @LocalServerPort
    private int port;

    @Autowired
    private DemandCounter counter;

    @Autowired
    private Questions questions;

    @Autowired
    private AskedBefore before;

    @Autowired
    private Onlookers onlookers;

    @Autowired
    private DemandRows rows;

    @Autowired
    private PublishedRows published;

    @Autowired
    private Districts districts;

    @Autowired
    private Demand demand;

    @Autowired
    private Councils councils;

    @Autowired
    private Places places;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private Council council;

    @BeforeEach
    void begin() {
        DemandWorld.forget(jdbc);
        council = councils.findBySlug("herefordshire").orElseThrow();
    }

    @AfterEach
    void end() {
        counter.write();
        DemandWorld.forget(jdbc);
        jdbc.sql("delete from demand where kind = 'homeshare' or kind = 'plan'").update();
    }

    @Test
    void aSearchOnAPageIsCountedOnceWithoutItsPlaceItsWordsOrWhoeverAsks() {
        String path = "/search?near=HR4%200DG&kind=homeshare&language=makaton&q=Ivor";
        Visitor visitor = new Visitor(port);
        String page = "http://127.0.0.1:" + port + path;
        visitor.get(path, "User-Agent", PERSON);
        // the next page, another order, and the same page again: the same question
        visitor.get(path + "&page=2", "User-Agent", PERSON, "Referer", page);
        visitor.get(path + "&sort=name", "User-Agent", PERSON, "Referer", page + "&page=2");
        visitor.get(path, "User-Agent", PERSON, "Cache-Control", "max-age=0");
        visitor.get(path, "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)");
        visitor.get(path, "User-Agent", PERSON, "Sec-Purpose", "prefetch");
        visitor.get(path, "User-Agent", PERSON, "Sec-GPC", "1");
        visitor.get(path, "User-Agent", PERSON, "DNT", "1");
        visitor.get("/api/listings" + path.substring("/search".length()), "User-Agent", PERSON);
        // another question
        visitor.get(path.replace("makaton", "welsh"), "User-Agent", PERSON, "Referer", page);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            counter.write();
            assertThat(counted("homeshare")).containsEntry("language welsh", 1L);
        });
        assertThat(counted("homeshare"))
                .containsEntry("all ", 2L)
                .containsEntry("language makaton", 1L)
                .containsEntry("language welsh", 1L)
                .containsEntry("need none", 2L)
                .containsEntry("payer self-funder", 2L)
                .containsEntry("most-a-week none", 2L)
                .containsEntry("time none", 2L)
                .containsEntry("district HR4", 2L)
                .hasSize(9);
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_name = 'demand'")
                        .query(String.class)
                        .set())
                .isEqualTo(Set.of("council_gss", "kind", "breakdown", "value", "day", "times"));
    }

    @Test
    void aPlanIsCountedAsOneHoweverOftenItsBudgetIsMoved() {
        String plan = "/plan/result?near=HR4+0DG&budget=400&need=housework";
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get(plan, "User-Agent", PERSON).statusCode()).isEqualTo(200);
        String page = "http://127.0.0.1:" + port + plan;
        visitor.get(plan.replace("400", "300"), "User-Agent", PERSON, "Referer", page);

        visitor.get("/search?near=HR4%200DG&kind=homeshare", "User-Agent", PERSON);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            counter.write();
            assertThat(counted("homeshare")).containsEntry("all ", 1L);
        });
        assertThat(counted("plan"))
                .containsEntry("all ", 1L)
                .containsEntry("most-a-week 250-499", 1L)
                .containsEntry("district HR4", 1L);
    }

    @Test
    void whatTheDatabaseDoesNotTakeIsOfferedAgainAndAnOrderlyEndWritesIt() throws InterruptedException {
        Line line = new Line(database);
        DemandCounter instance = counter(true, new DemandRows(JdbcClient.create(line)));
        line.isCut = true;
        ask(instance);
        instance.write();
        ask(instance);
        line.isCut = false;
        instance.destroy();

        assertThat(all()).isEqualTo(2);
    }

    @Test
    void switchedOffNothingIsCounted() throws InterruptedException {
        DemandCounter off = counter(false, rows);
        ask(off);
        off.destroy();

        assertThat(all()).isZero();
    }

    @Test
    void aMonthIsToldOnceItIsOverAndTakesNoMoreCounts() {
        Wanted wanted = DemandWorld.wanted(council.gss(), "homeshare", Map.of(Breakdown.NEED, "dementia"));
        DemandWorld.search(rows, wanted, DAY, 27);
        DemandWorld.search(rows, DemandWorld.wanted(council.gss(), "homeshare", Map.of()), DAY, 6);
        LocalDate first = DemandWorld.MONTH.plusMonths(1).atDay(1);
        publisher(first).publish();
        assertThat(demand.listMonths()).doesNotContain(DemandWorld.MONTH);

        publisher(first.plusDays(1)).publish();
        DemandFigures told = demand.of(council, 1);
        assertThat(told.months()).containsExactly(DemandWorld.MONTH);
        assertThat(DemandWorld.tens(told, "homeshare")).contains(30L);
        assertThat(told.kinds().getFirst().values())
                .filteredOn(value -> value.breakdown() == Breakdown.NEED)
                .containsExactly(new DemandFigures.ValueDemand(Breakdown.NEED, "dementia", 20));

        DemandWorld.search(rows, wanted, DAY, 500);
        publisher(first.plusDays(2)).publish();
        assertThat(demand.of(council, 1)).isEqualTo(told);
        assertThat(all()).isEqualTo(33);
    }

    @Test
    void longerTimesAreSumsOfTheirMonthsAndWhatIsOldIsForgottenByWholeMonths() {
        Wanted wanted = DemandWorld.wanted(council.gss(), "homeshare", Map.of());
        DemandWorld.search(rows, wanted, DAY, 15);
        DemandWorld.search(rows, wanted, DAY.plusMonths(1), 9);
        DemandWorld.search(rows, wanted, DAY.plusMonths(2), 12);
        publisher(DAY.plusMonths(3)).publish();

        assertThat(DemandWorld.tens(demand.of(council, 1), "homeshare")).contains(10L);
        assertThat(DemandWorld.tens(demand.of(council, 2), "homeshare")).contains(10L);
        assertThat(DemandWorld.tens(demand.of(council, 3), "homeshare"))
                .as("10, nothing, 10: and not the 36 that there were")
                .contains(20L);

        new DemandCounter(
                        new DemandProperties(true),
                        questions,
                        before,
                        rows,
                        onlookers,
                        DemandWorld.at(DAY.plusMonths(26)))
                .forget();
        assertThat(all()).isEqualTo(21);
    }

    /** A second way to the counts would go round what hides the small ones. */
    @Test
    void nobodyReadsTheCountsBesideThePublication() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> readers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).matches("(?s).*\\b(from|join|into|update) demand\\b.*"))
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(readers).containsExactly("DemandRows.java");
        }
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> read(file).contains("published_demand"))
                            .map(file -> file.getFileName().toString()))
                    .as("what is told is read in one place as well")
                    .containsExactly("PublishedRows.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private DemandCounter counter(boolean counted, DemandRows to) {
        return new DemandCounter(new DemandProperties(counted), questions, before, to, onlookers, DemandWorld.at(DAY));
    }

    private Publisher publisher(LocalDate day) {
        return new Publisher(rows, published, new PossibleValues(districts), transactions, DemandWorld.at(day));
    }

    private void ask(DemandCounter instance) {
        Place near = places.findPostcode("HR4 0DG").orElseThrow();
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/search");
        request.addHeader("User-Agent", PERSON);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            instance.hear(new SearchShown(
                    SearchCriteria.everything()
                            .change()
                            .near(near)
                            .kinds(Set.of(SupportKind.HOMESHARE))
                            .build(),
                    3));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /** Of the year that is the tests' own. */
    private long all() {
        return jdbc.sql("""
                        select coalesce(sum(times), 0) from demand
                        where breakdown = 'all' and kind = 'homeshare' and day >= '2041-01-01'
                        """).query(Long.class).single();
    }

    private Map<String, Long> counted(String kind) {
        Map<String, Long> counted = new TreeMap<>();
        jdbc.sql(
                        "select breakdown, value, sum(times) as times from demand where council_gss = ? and kind = ? group by 1, 2")
                .params(council.gss(), kind)
                .query(row -> {
                    counted.put(row.getString("breakdown") + " " + row.getString("value"), row.getLong("times"));
                });
        return counted;
    }

    /** The way to the database, which can be cut. */
    private static final class Line extends DelegatingDataSource {
        private boolean isCut;

        Line(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (isCut) {
                throw new SQLException("cut");
            }
            return super.getConnection();
        }
    }
}
