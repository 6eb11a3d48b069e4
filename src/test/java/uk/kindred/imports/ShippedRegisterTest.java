package uk.kindred.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import uk.kindred.directory.ListingsChanged;

/** The register as shipped, with the faults that data/README.md lists: each is handled, and told. */
@ImportTest
class ShippedRegisterTest {

    @Autowired
    private Imports imports;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ImportWorld world;

    @Autowired
    private JdbcClient jdbc;

    private RunReport run;

    /** Once for all tests that only look. */
    @BeforeEach
    void load() {
        boolean loaded = world.count("listing") == 10_569 && world.count("import_run") == 1;
        if (!loaded) {
            world.empty();
        }
        run = loaded ? runs.get(1) : imports.load(ImportWorld.shippedRegister());
        assertThat(run.status()).isEqualTo("done");
    }

    @Test
    void everyLocationIsListedOnceAndTheIndexHearsOfEach(ApplicationEvents events) {
        world.empty();
        events.clear();

        RunReport first = imports.load(ImportWorld.shippedRegister());

        assertThat(first.rows()).isEqualTo(10_569);
        assertThat(first.added()).isEqualTo(10_569);
        assertThat(first.refused()).isZero();
        assertThat(events.stream(ListingsChanged.class)
                        .flatMap(event -> event.listingIds().stream())
                        .distinct())
                .hasSize(10_569);
    }

    @Test
    void theSameFileAgainLeavesEverythingAsItWas(ApplicationEvents events) {
        String before = world.everythingSeen();
        events.clear();

        RunReport again = imports.load(ImportWorld.shippedRegister());

        assertThat(again.unchanged()).isEqualTo(10_569);
        assertThat(world.everythingSeen()).isEqualTo(before);
        assertThat(events.stream(ListingsChanged.class)).isEmpty();
    }

    @Test
    void twoLocationsHaveNoPlaceAtAll() {
        assertThat(ids("location_precision = 'none'")).containsExactly("1-25621652544", "1-25991815965");
        assertThat(world.count("listing where location_precision = 'none' and latitude is not null"))
                .isZero();
    }

    @Test
    void aCouncilsCentroidIsNeverShownAsAPlace() {
        assertThat(world.count("listing where location_precision = 'council'")).isEqualTo(687);
        assertThat(
                        world.count(
                                "listing where location_precision = 'council' and (latitude is not null or longitude is not null)"))
                .isZero();
    }

    @Test
    void everyRowWithoutAPlaceIsToldAsDoubtful() {
        assertThat(world.locationsWith(run.id(), "only-council-known"))
                .isEqualTo(
                        ids("location_precision = 'council'").stream().sorted().toList())
                .hasSize(687);
        assertThat(world.locationsWith(run.id(), "coordinates-missing"))
                .containsExactly("1-25621652544", "1-25991815965");
        assertThat(world.count(
                        "import_row_issue where code = 'only-council-known' and severity = 'doubtful' and line > 1"))
                .isEqualTo(687);
    }

    @Test
    void aPostcodesPointIsNotPassedOffAsTheBuilding() {
        assertThat(world.count("listing where location_precision = 'postcode' and latitude is not null"))
                .isEqualTo(327);
        assertThat(world.count("listing where location_precision = 'exact'")).isEqualTo(9_553);
    }

    @Test
    void coordinatesFarFromTheirPostcodeAreInQuestion() {
        assertThat(world.locationsWith(run.id(), "coordinates-far-from-postcode"))
                .hasSize(4);
    }

    @Test
    void pairsOfOneNameAndPostcodeAreFlaggedBoth() {
        assertThat(world.locationsWith(run.id(), "possible-duplicate")).hasSize(50);
        assertThat(
                        world.count(
                                "(select lower(name), postcode from listing where possible_duplicate group by 1, 2 having count(*) = 2) pairs"))
                .isEqualTo(25);
    }

    @Test
    void regionsAreSpeltOneWay() {
        assertThat(strings("select distinct region from listing where region is not null order by 1"))
                .containsExactly(
                        "East Midlands",
                        "East of England",
                        "London",
                        "North East",
                        "North West",
                        "South East",
                        "South West",
                        "West Midlands",
                        "Yorkshire and The Humber");
        assertThat(world.locationsWith(run.id(), "region-contradicts")).hasSize(9);
    }

    @Test
    void ratingsAreSpeltOneWayAndNoRatingIsNoVerdict() {
        assertThat(counts("rating"))
                .containsExactly(
                        "good 6712", "inadequate 21", "not-rated 2368", "outstanding 404", "requires-improvement 1064");
        assertThat(counts("rating_note"))
                .containsExactly("Inspected but not rated 7", "Insufficient evidence to rate 1");
    }

    @Test
    void bothSpellingsOfLearningDisabilityAreOneNeed() {
        assertThat(world.count("listing where 'learning-disability-or-autism' = any(needs)"))
                .isEqualTo(3_836);
    }

    @Test
    void aRatingsAgeIsNotTakenFromTheDayOfRegistration() {
        assertThat(world.locationsWith(run.id(), "rating-date-is-registration")).hasSize(740);
        assertThat(world.count("listing where rating_on = registered_on")).isZero();
    }

    @Test
    void aLocationWithTwoServiceTypesIsOneListingOfTwoKinds() {
        assertThat(world.count("listing where kinds @> array['residential-care-home', 'shared-lives']"))
                .isEqualTo(3);
        assertThat(world.count("listing where kinds @> array['home-care', 'supported-living']"))
                .isGreaterThanOrEqualTo(137);
    }

    @Test
    void aMissingProviderPhoneOrWebsiteStaysUnknown() {
        assertThat(world.count("listing where organisation_id is null")).isEqualTo(8_833);
        assertThat(world.count("listing where phone is null")).isEqualTo(9_197);
        assertThat(world.count("listing where phone = '' or website = '' or town = '' or postcode = ''"))
                .isZero();
    }

    @Test
    void aMissingCouncilIsTakenFromThePostcodeAndInQuestion() {
        assertThat(world.locationsWith(run.id(), "council-unknown"))
                .containsExactly("1-23861453799", "1-25621652544", "1-25991815965");
        assertThat(world.listing("1-23861453799")).containsEntry("council_gss", "E10000014");
        assertThat(ids("council_gss is null")).containsExactly("1-25621652544", "1-25991815965");
    }

    @Test
    void noBedsAreClaimedWhereThereAreNone() {
        assertThat(world.count("listing where beds is not null and not care_home"))
                .isZero();
        assertThat(world.count("listing where beds < 1")).isZero();
    }

    private List<String> ids(String condition) {
        return strings("select public_id from listing where " + condition + " order by 1");
    }

    private List<String> counts(String column) {
        return strings("select %1$s || ' ' || count(*) from listing where %1$s is not null group by %1$s order by %1$s"
                .formatted(column));
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
