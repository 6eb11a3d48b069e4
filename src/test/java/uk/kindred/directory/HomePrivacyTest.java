package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.kindred.directory.OffersTest.hour;
import static uk.kindred.directory.OffersTest.offering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.places.Coordinates;
import uk.kindred.places.NearResult;
import uk.kindred.places.Places;
import uk.kindred.pricing.PriceSource;

/** Somebody's home is never kept more closely than its postcode district, whatever is tried. */
@OwnDirectoryTest
class HomePrivacyTest {

    private static final Coordinates DOOR = new Coordinates(53.8271, -1.5803);

    @Autowired
    private DirectoryWorld world;

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @Autowired
    private Listings listings;

    @Autowired
    private Places places;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty() {
        world.empty();
        world.on("2026-11-21");
    }

    @ParameterizedTest
    @EnumSource(
            value = SupportKind.class,
            names = {"SHARED_LIVES_CARER", "PERSONAL_ASSISTANT", "HOMESHARE", "MICRO_ENTERPRISE"})
    void ofAHomeOnlyTheDistrictIsKept(SupportKind kind) {
        own.save(at("LS6 3AA", DOOR, kind, SupportKind.RESPITE));

        assertOnlyDistrict();
        assertThat(everythingKept()).doesNotContain("Otley", "3AA", "53.8271", "Headingley");
    }

    @Test
    void allHomesOfADistrictStandAtOneAndTheSamePoint() {
        own.save(at("LS6 3AA", DOOR, SupportKind.PERSONAL_ASSISTANT));
        Coordinates first = kept().summary().coordinates();
        own.save(at("ls6 1an", null, SupportKind.PERSONAL_ASSISTANT));

        assertThat(kept().summary().coordinates()).isEqualTo(first);
        assertThat(kept().summary().councilSlug()).isEqualTo("leeds");
    }

    @Test
    void whatBecomesAHomeLeavesNoCloserPlaceBehind() {
        own.save(at("LS6 3AA", DOOR, SupportKind.HOME_CARE));
        assertThat(kept().summary().locationPrecision()).isEqualTo(LocationPrecision.EXACT);

        own.save(at("LS6 3AA", DOOR, SupportKind.PERSONAL_ASSISTANT));

        assertOnlyDistrict();
        assertThat(world.count("listing_history")).isOne();
        assertThat(everythingKept()).doesNotContain("Otley", "3AA", "53.8271", "Headingley");
    }

    @Test
    void whatTellsItsPostcodeBecomesNoHome() {
        own.save(at("LS6 3AA", DOOR, SupportKind.HOME_CARE));
        offers.save("K-1", saying("Come to LS6 3AA.", null, null));

        assertThatThrownBy(() -> own.save(at("LS6 3AA", DOOR, SupportKind.PERSONAL_ASSISTANT)))
                .hasMessageContaining("Leave the postcode out");
        assertThat(kept().summary().kinds()).containsExactly(SupportKind.HOME_CARE);
    }

    @Test
    void aHomeWithoutAPostcodeHasNoPlaceButItsCouncil() {
        own.save(at(null, DOOR, SupportKind.SHARED_LIVES_CARER));

        assertThat(kept().summary().coordinates()).isNull();
        assertThat(kept().summary().locationPrecision()).isEqualTo(LocationPrecision.COUNCIL);
        assertThat(kept().address()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna at LS6 3AA", "Anna, ls63aa"})
    void aPostcodeInItsNameIsRefused(String name) {
        NewListing listing = named(name, SupportKind.PERSONAL_ASSISTANT);

        assertThatThrownBy(() -> own.save(listing)).hasMessageContaining("Leave the postcode out");
        assertThat(world.count("listing")).isZero();
    }

    @ParameterizedTest
    @MethodSource("tellingOffers")
    void aPostcodeInTheWordsOfItsOfferIsRefused(Offer offer) {
        own.save(at("LS6", null, SupportKind.PERSONAL_ASSISTANT));

        assertThatThrownBy(() -> offers.save("K-1", offer)).hasMessageContaining("Leave the postcode out");
    }

    static Stream<Offer> tellingOffers() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        return Stream.of(
                saying("I live at LS6 3AA.", null, null),
                saying(
                        null,
                        new SupportDetails.Assistant(
                                Set.of(), List.of(), true, List.of("walks from LS6 3AA"), List.of(), null, null),
                        null),
                saying(
                        null,
                        null,
                        new Availability(
                                AvailabilityStatus.FULL, null, null, "Ring at LS6 3AA", PriceSource.PROVIDER, day)),
                offering(hour(2_000, day).toBuilder().label("At LS6 3AA").build()),
                offering(hour(2_000, day).toBuilder()
                        .included(List.of("a lift to LS63AA"))
                        .build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "location_precision = 'exact'",
                "location_precision = 'postcode'",
                "postcode = 'LS6 3AA'",
                "address1 = '1 Otley Road'",
                "address2 = 'Far Headingley'",
                "town = 'Far Headingley'",
                "county = 'West Yorkshire'"
            })
    void theDatabaseItselfRefusesACloserPlace(String closer) {
        own.save(at("LS6", null, SupportKind.SHARED_LIVES_CARER));

        assertThatThrownBy(() -> jdbc.sql("update listing set " + closer).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("listing_home_");
    }

    @Test
    void aPlaceThatDoesNotExistIsRefusedInWords() {
        assertThatThrownBy(() -> own.save(at("LS77", null, SupportKind.PERSONAL_ASSISTANT)))
                .hasMessageContaining("There is no postcode or postcode district “LS77”");
        assertThatThrownBy(() -> own.save(at("Leeds", null, SupportKind.HOME_CARE)))
                .hasMessageContaining("“Leeds”");
        assertThatThrownBy(() -> own.save(at("EH1 1AA", null, SupportKind.HOME_CARE)))
                .hasMessageContaining("in England");
    }

    private void assertOnlyDistrict() {
        ListingDetails kept = kept();
        ListingSummary summary = kept.summary();
        assertThat(summary.postcode()).isEqualTo("LS6");
        assertThat(summary.town()).isNull();
        assertThat(kept.county()).isNull();
        assertThat(kept.address()).isEmpty();
        assertThat(summary.locationPrecision()).isEqualTo(LocationPrecision.DISTRICT);
        assertThat(summary.coordinates())
                .isEqualTo(((NearResult.Found) places.resolve("LS6")).place().centre());
    }

    private ListingDetails kept() {
        return listings.findByPublicId("K-1").orElseThrow();
    }

    private String everythingKept() {
        return jdbc.sql("""
                        select coalesce((select string_agg(to_jsonb(l)::text, ' ') from listing l), '')
                          || coalesce((select string_agg(before::text, ' ') from listing_history), '')
                        """).query(String.class).single();
    }

    private static Offer saying(
            @Nullable String description, @Nullable SupportDetails details, @Nullable Availability availability) {
        return new Offer(description, details, Features.NONE, AreaServed.UNKNOWN, List.of(), null, availability);
    }

    private static NewListing at(@Nullable String postcode, @Nullable Coordinates point, SupportKind... kinds) {
        return listing("Anna", postcode, point, kinds);
    }

    private static NewListing named(String name, SupportKind... kinds) {
        return listing(name, "LS6", null, kinds);
    }

    private static NewListing listing(
            String name, @Nullable String postcode, @Nullable Coordinates point, SupportKind... kinds) {
        return NewListingBuilder.listing("K-1", kinds)
                .name(name)
                .address("1 Otley Road", "Far Headingley")
                .town("Headingley")
                .postcode(postcode)
                .point(point)
                .council("E08000035")
                .stated("Anna", LocalDate.of(2026, 11, 1))
                .build();
    }
}
