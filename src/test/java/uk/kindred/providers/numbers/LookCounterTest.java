package uk.kindred.providers.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.kindred.accounts.Onlookers;
import uk.kindred.directory.ListingLooks;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** Looks are counted without a trace of who looked; none is lost, and none counted twice. */
@KindredTest
class LookCounterTest extends CountedLooks {

    @Autowired
    private Onlookers onlookers;

    @Autowired
    private DataSource database;

    @Test
    void eachPageThatShowsAListingIsOneLookAndAnOrderlyEndWritesIt() {
        String search =
                "/search?words=exact&q=" + URLEncoder.encode(listing.summary().name(), StandardCharsets.UTF_8);
        await("found")
                .atMost(Duration.ofSeconds(10))
                .until(() -> asProgram(search).contains(listing.summary().slug()));

        FormVisitor visitor = new FormVisitor(port);
        visitor.open(search);
        visitor.open("/listings/" + listing.summary().slug());
        visitor.open("/listings/" + listing.summary().slug() + "?plan=hours:12");
        visitor.open("/shortlist?ids=" + listing.summary().id());
        visitor.open("/compare?ids=" + listing.summary().id());
        counter.destroy();

        assertThat(looks()).isEqualTo(new Looks(1, 2, 2));
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_name = 'listing_look'")
                        .query(String.class)
                        .list())
                .as("nothing of who looked")
                .containsExactlyInAnyOrder("listing_id", "day", "found", "opened", "shortlisted");
        assertThat(visitor.cookieNames()).isEmpty();
    }

    @Test
    void programsPagesFetchedInAdvanceTheApiAndPeopleWithARoleAreNotCounted() {
        String page = "/listings/" + listing.summary().slug();
        Visitor visitor = new Visitor(port);
        for (String program : List.of(
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; bingbot/2.0)",
                "Mozilla/5.0 (compatible; Bytespider)",
                "facebookexternalhit/1.1",
                "curl/8.11.0",
                "python-requests/2.32")) {
            visitor.get(page, "User-Agent", program);
        }
        visitor.get(page, "Sec-Purpose", "prefetch;prerender");
        visitor.get("/api/listings/" + listing.summary().id());
        kept.visitor(kept.editor(organisation)).open(page);
        kept.visitor(kept.editor(kept.organisation())).open(page);
        counter.write();
        assertThat(looks()).isEqualTo(Looks.NONE);

        visitor.get(page, "User-Agent", "Mozilla/5.0 (Linux; Android 14; CUBOT KINGKONG 9) Chrome/143.0.0.0");
        counter.write();
        assertThat(looks()).as("a telephone of that name is no bot").isEqualTo(new Looks(0, 1, 0));
    }

    @Test
    void instancesAddToTheSameRowsAtOnceAndLoseNothing() throws InterruptedException {
        long other = others(1).getFirst();
        Thread[] instances = IntStream.range(0, 4)
                .mapToObj(number -> Thread.ofVirtual().unstarted(() -> {
                    Comparator<LookRows.Key> order =
                            number % 2 == 0 ? Comparator.naturalOrder() : Comparator.reverseOrder();
                    for (int round = 0; round < 25; round++) {
                        look(number % 2 == 0 ? id : other, 0, new Looks(1, 0, 0));
                        SortedMap<LookRows.Key, Looks> both = new TreeMap<>(order);
                        both.put(new LookRows.Key(id, TODAY), new Looks(0, 1, 0));
                        both.put(new LookRows.Key(other, TODAY), new Looks(0, 1, 0));
                        rows.add(both);
                    }
                }))
                .toArray(Thread[]::new);
        for (Thread instance : instances) {
            instance.start();
        }
        for (Thread instance : instances) {
            instance.join();
        }
        assertThat(looks()).isEqualTo(new Looks(50, 100, 0));
    }

    @Test
    void whatTheDatabaseDoesNotTakeIsOfferedAgainAndCountedOnce() {
        Line line = new Line(database);
        LookCounter instance = new LookCounter(new LookRows(JdbcClient.create(line)), onlookers, clock);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.addHeader("User-Agent", "Mozilla/5.0 Firefox/145.0");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            instance.note(ListingLooks.Look.OPENED, List.of(listing.summary()));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        line.isCut = true;
        instance.write();
        assertThat(looks()).isEqualTo(Looks.NONE);
        line.isCut = false;
        instance.write();
        instance.destroy();
        assertThat(looks()).isEqualTo(new Looks(0, 1, 0));
    }

    @Test
    void aListingThatIsGoneTakesNoOtherWithItAndWhatIsOldIsForgotten() {
        SortedMap<LookRows.Key, Looks> some = new TreeMap<>();
        some.put(new LookRows.Key(id, TODAY), new Looks(1, 0, 0));
        some.put(new LookRows.Key(Long.MAX_VALUE, TODAY), new Looks(1, 0, 0));
        rows.add(some);
        assertThat(looks()).as("beside a listing that is not there any more").isEqualTo(new Looks(1, 0, 0));

        rows.add(new TreeMap<>(Map.of(
                new LookRows.Key(id, TODAY.minusMonths(13).minusDays(1)), new Looks(1, 0, 0),
                new LookRows.Key(id, TODAY.minusMonths(13)), new Looks(2, 0, 0))));
        counter.forget();
        assertThat(looks()).isEqualTo(new Looks(3, 0, 0));
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

    private String asProgram(String path) {
        return new Visitor(port).get(path, "User-Agent", "Testbot/1.0").body();
    }
}
