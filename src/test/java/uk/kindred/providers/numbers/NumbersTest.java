package uk.kindred.providers.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingLooks;
import uk.kindred.directory.SupportKind;
import uk.kindred.enquiries.EnquiryCounts;
import uk.kindred.providers.selfservice.KeptFixture;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.ShippedRegister;
import uk.kindred.testing.Visitor;

/** Looks are counted without a trace of who looked, and told to keepers so that none of them can be picked out. */
@KindredTest
class NumbersTest {

    private static final LocalDate TODAY = LocalDate.now();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LookCounter counter;

    @Autowired
    private LookRows rows;

    @Autowired
    private EnquiryCounts enquiries;

    @Autowired
    private Onlookers onlookers;

    @Autowired
    private DataSource database;

    @Autowired
    private Clock clock;

    private final List<Long> counted = new ArrayList<>();
    private KeptFixture kept;
    private OrganisationId organisation;
    private ListingDetails listing;
    private long id;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        kept = new KeptFixture(context, port);
        organisation = kept.organisation();
        listing = kept.own(organisation, SupportKind.HOME_CARE);
        id = listing.summary().databaseId();
        counted.add(id);
    }

    @AfterEach
    void end() {
        counter.write();
        Long[] ids = counted.toArray(Long[]::new);
        jdbc.sql("delete from listing_look where listing_id = any(?)")
                .param(ids)
                .update();
        jdbc.sql("delete from enquiry_thread where listing_id = any(?)")
                .param(ids)
                .update();
        jdbc.sql("delete from enquiry where consent = 'numbers test'").update();
        kept.forget();
    }

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
    void theKeeperSeesTensFromTenUpBesideTheMiddleOfOthers() {
        List<Long> others = others(6);
        look(id, 5, new Looks(1_000, 7, 3));
        look(id, 30, new Looks(234, 4, 0));
        look(id, 0, new Looks(70_000, 70_000, 70_000));
        look(id, 31, new Looks(9, 25, 0));
        look(id, 61, new Looks(70_000, 70_000, 70_000));
        long[] found = {20, 40, 63, 80, 100, 9};
        IntStream.range(0, found.length)
                .forEach(number -> look(others.get(number), 3, new Looks(found[number], number < 4 ? 50 : 9, 0)));
        long own = kept.own(organisation, SupportKind.HOME_CARE).summary().databaseId();
        counted.add(own);
        look(own, 3, new Looks(90_000, 90_000, 90_000));
        ask(12, 3);

        FormVisitor visitor = kept.visitor(kept.editor(organisation)).open(address());

        assertThat(visitor.status()).isEqualTo(200);
        assertThat(cells(visitor, "Seen on")).containsExactly("about 1,230", "fewer than 10", "about 60");
        assertThat(cells(visitor, "Opened")).containsExactly("about 10", "about 30", "too few to tell");
        assertThat(cells(visitor, "On a shortlist"))
                .containsExactly("fewer than 10", "fewer than 10", "too few to tell");
        assertThat(cells(visitor, "Enquiries")).containsExactly("about 10", "fewer than 10", "too few to tell");
        assertThat(visitor.text())
                .contains(
                        "does not depend on any of these numbers",
                        "The others are home care services in Leeds that another organisation runs");
        assertThat(kept.visitor(kept.editor(kept.organisation()))
                        .open(address())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatWasNotCountedYetIsSaidAndNotTakenForNothing() {
        look(id, 100, new Looks(50, 50, 50));
        LocalDate first = rows.findFirstDay().orElseThrow();
        assertThat(numbersOn(first.plusDays(60)).lines()).noneMatch(line -> line.before() == null);
        assertThat(numbersOn(first.plusDays(59)).lines())
                .filteredOn(line -> line.before() == null)
                .extracting(ListingNumbers.Line::figure)
                .as("enquiries stood in the database before")
                .containsExactly(Figure.FOUND, Figure.OPENED, Figure.SHORTLISTED);
    }

    private ListingNumbers numbersOn(LocalDate day) {
        Clock then = Clock.offset(clock, Duration.ofDays(ChronoUnit.DAYS.between(TODAY, day)));
        return new Numbers(rows, enquiries, then).of(id);
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

    private String asProgram(String path) {
        return new Visitor(port).get(path, "User-Agent", "Testbot/1.0").body();
    }

    private String address() {
        return "/provider/listings/" + listing.summary().id() + "/numbers";
    }

    private static List<String> cells(FormVisitor visitor, String figure) {
        return visitor.page().select("main tbody tr").stream()
                .filter(row -> row.expectFirst("th").text().startsWith(figure))
                .flatMap(row -> row.select("td").stream())
                .map(Element::text)
                .toList();
    }

    /** Of all days. */
    private Looks looks() {
        return rows.sums(List.of(id), TODAY.minusYears(5), TODAY).getOrDefault(id, Looks.NONE);
    }

    private void look(long listingId, int daysAgo, Looks looks) {
        SortedMap<LookRows.Key, Looks> one = new TreeMap<>();
        one.put(new LookRows.Key(listingId, TODAY.minusDays(daysAgo)), looks);
        rows.add(one);
    }

    /** Home care in Leeds of which nothing is counted and that nobody keeps. */
    private List<Long> others(int most) {
        List<Long> others = rows.listOthers(id).stream()
                .filter(other ->
                        rows.sums(List.of(other), TODAY.minusYears(5), TODAY).isEmpty())
                .limit(most)
                .toList();
        assertThat(others).hasSize(most);
        counted.addAll(others);
        return others;
    }

    private void ask(int times, int daysAgo) {
        for (int number = 0; number < times; number++) {
            jdbc.sql("""
                            with asked as (
                              insert into enquiry (sent_at, expires_at, consent, consented_at, visit)
                              values (now() - make_interval(days => :ago), now() + interval '90 days', 'numbers test', now(), false)
                              returning id, sent_at)
                            insert into enquiry_thread (enquiry_id, listing_id, public_id, slug, name, example,
                              person_mailbox, service_mailbox, sent_at)
                            select id, :listing, 'none', 'none', 'none', false, 'p' || id || 'numbers', 's' || id || 'numbers',
                              sent_at
                            from asked
                            """).param("ago", daysAgo).param("listing", id).update();
        }
    }
}
