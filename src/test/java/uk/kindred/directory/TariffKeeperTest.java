package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.directory.OffersTest.hour;
import static uk.kindred.directory.OffersTest.offering;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;

@OwnDirectoryTest
class TariffKeeperTest {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    @Autowired
    private DirectoryWorld world;

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @Autowired
    private Listings listings;

    @Autowired
    private TariffKeeper keeper;

    @BeforeEach
    void twoAgencies() {
        world.empty();
        world.on("2026-11-21");
        PriceItem ending = hour(2_700, START).toBuilder()
                .validTo(LocalDate.of(2026, 11, 30))
                .build();
        own.save(DirectoryWorld.listing("K-1", SupportKind.HOME_CARE));
        own.save(DirectoryWorld.listing("K-2", SupportKind.HOME_CARE));
        own.save(DirectoryWorld.listing("K-3", SupportKind.HOME_CARE));
        offers.save("K-1", offering(ending, announced(2_900, "2026-12-03")));
        offers.save("K-2", offering(hour(2_500, START)));
        offers.save("K-3", offering(hour(2_500, START), announced(2_600, "2026-12-02")));
        keeper.keep();
        world.forgetEvents();
    }

    @Test
    void aPriceEndsAndBeginsWithItsDay() {
        long version = agency("K-1").version();
        world.on("2026-11-30");
        keeper.keep();
        assertThat(weekly("K-1")).contains(PriceRange.of(27_000));
        assertThat(world.told()).isEmpty();

        world.on("2026-12-01");
        keeper.keep();
        assertThat(weekly("K-1")).isEmpty();
        assertThat(agency("K-1").offer().pricedBy()).isNull();
        assertThat(world.told()).containsExactly(agency("K-1").databaseId());

        world.on("2026-12-03");
        keeper.keep();
        assertThat(weekly("K-1")).contains(PriceRange.of(29_000));
        assertThat(weekly("K-3")).contains(PriceRange.of(26_000));
        assertThat(weekly("K-2")).contains(PriceRange.of(25_000));
        assertThat(agency("K-1").version()).isEqualTo(version + 2);
    }

    @Test
    void aDayThatWasSleptThroughIsMadeUpForAndThenNothingIsDoneTwice() {
        world.on("2027-02-01");
        keeper.keep();
        assertThat(world.told())
                .containsExactlyInAnyOrder(
                        agency("K-1").databaseId(), agency("K-3").databaseId());

        world.forgetEvents();
        keeper.keep();
        assertThat(world.told()).isEmpty();
    }

    private static PriceItem announced(long pence, String from) {
        return hour(pence, LocalDate.parse(from)).toBuilder().confirmedOn(START).build();
    }

    private Optional<PriceRange> weekly(String id) {
        return agency(id).weeklyCost(Plan.parse("hours:10"), Payer.SELF_FUNDER);
    }

    private ListingSummary agency(String id) {
        return listings.findByPublicId(id).orElseThrow().summary();
    }
}
