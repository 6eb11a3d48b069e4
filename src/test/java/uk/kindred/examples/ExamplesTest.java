package uk.kindred.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import uk.kindred.base.SoleTasks;
import uk.kindred.directory.ListingAddresses;
import uk.kindred.directory.ListingSources;
import uk.kindred.directory.Listings;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.RealServices;
import uk.kindred.places.Councils;
import uk.kindred.places.Places;
import uk.kindred.testing.OwnDatabase;

/** The examples in PostgreSQL: marked, switched on and off, in nobody's figures. */
@SpringBootTest(classes = ExamplesContext.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = OwnDatabase.class)
class ExamplesTest {

    private static final int ALL = 1_136;

    @Autowired
    private Places places;

    @Autowired
    private Councils councils;

    @Autowired
    private RealServices real;

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @Autowired
    private SoleTasks soleTasks;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private Listings listings;

    @Autowired
    private ListingSources sources;

    @Autowired
    private ListingAddresses addresses;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void switchOn() {
        examples(true).refresh();
    }

    private Examples examples(boolean enabled) {
        return new Examples(
                new ExampleProperties(enabled, 2026, null),
                places,
                councils,
                real,
                own,
                offers,
                soleTasks,
                transactions,
                clock);
    }

    @Test
    void allAreOpenAndMarkedWhereverTheyStand() {
        assertThat(count("listing where status = 'open'")).isEqualTo(ALL);
        assertThat(count("listing where not example or source <> 'Kindred’s example listings'"))
                .isZero();
        assertThat(count("listing where public_id !~ '^K-E\\d{5}$'")).isZero();
        for (String table : List.of("price_item", "listing_terms", "listing_availability")) {
            assertThat(count(table)).as(table).isGreaterThan(500);
            assertThat(count(table + " where source <> 'example'")).as(table).isZero();
        }
        assertThat(count("listing where rating <> 'not-rated' and rating_on is not null"))
                .isBetween(250L, 450L);
        assertThat(count("listing_tariff")).isGreaterThan(10_000);
    }

    @Test
    void noHomeIsStoredMoreCloselyThanItsDistrict() {
        String homes = "listing where kinds && array['shared-lives-carer', 'personal-assistant', 'homeshare',"
                + " 'micro-enterprise']";
        assertThat(count(homes)).isEqualTo(361);
        assertThat(count(homes + " and (location_precision <> 'district' or postcode like '% %')"))
                .isZero();
        assertThat(count("listing where location_precision = 'postcode' and latitude is not null"))
                .isEqualTo(ALL - 361);
    }

    @Test
    void anotherStartWritesNothing() {
        Map<String, @Nullable Object> before = state();
        examples(true).refresh();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void switchedOffTheyAreClosedAndSwitchedOnAsTheyWere() {
        List<String> addressesBefore = slugs();
        examples(false).refresh();
        assertThat(count("listing where status = 'open'")).isZero();
        assertThat(count("listing where status = 'closed'")).isEqualTo(ALL);
        examples(true).refresh();
        assertThat(slugs()).isEqualTo(addressesBefore);
    }

    @Test
    void theyAreInNoFiguresAndNoSitemap() {
        assertThat(listings.countOpenInRegisters()).isZero();
        assertThat(listings.findNewestSourceDate()).isEmpty();
        assertThat(sources.list()).isEmpty();
        assertThat(addresses.listParts(1_000)).isEmpty();
    }

    @Test
    void anExampleGivesUpANameThatARealServiceTakes() {
        String taken = name("K-E00001");
        jdbc.sql("insert into organisation (name) values (?)").param(taken).update();
        examples(true).refresh();
        assertThat(name("K-E00001")).isNotEqualTo(taken);
        assertThat(count("listing where status = 'open'")).isEqualTo(ALL);
        jdbc.sql("delete from organisation").update();
    }

    @Test
    void theWebServerWaitsNoLongerThanThreeSeconds() {
        jdbc.sql("truncate listing cascade").update();
        ExampleLoad load = new ExampleLoad(examples(true));
        Instant began = Instant.now();
        load.start();
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(4));
        load.stop();
        assertThat(count("listing where status = 'open'")).isEqualTo(ALL);
    }

    private Map<String, @Nullable Object> state() {
        return jdbc.sql("""
                        select (select sum(version) from listing) as versions,
                          (select count(*) from listing_history) as history,
                          (select count(*) from price_item) as prices,
                          (select count(*) from event_publication) as told
                        """).query().singleRow();
    }

    private List<String> slugs() {
        return jdbc.sql("select slug from listing where status = 'open' order by slug")
                .query((row, number) -> row.getString("slug"))
                .list();
    }

    private String name(String publicId) {
        return jdbc.sql("select name from listing where public_id = ?")
                .param(publicId)
                .query(String.class)
                .single();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
