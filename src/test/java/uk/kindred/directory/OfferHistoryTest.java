package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.directory.OffersTest.hour;
import static uk.kindred.directory.OffersTest.offering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;

@OwnDirectoryTest
class OfferHistoryTest {

    private static final LocalDate APRIL_2025 = LocalDate.of(2025, 4, 1);
    private static final LocalDate NOVEMBER_2026 = LocalDate.of(2026, 11, 1);

    @Autowired
    private DirectoryWorld world;

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @Autowired
    private Listings listings;

    @BeforeEach
    void anAgency() {
        world.empty();
        world.on("2025-11-20");
        own.save(DirectoryWorld.listing("K-1", SupportKind.HOME_CARE));
        offers.save("K-1", offering(hour(2_700, APRIL_2025)));
    }

    @Test
    void whatItCostAYearAgoIsKnownAfterThePriceWasReplaced() {
        world.on("2026-11-21");
        offers.save("K-1", offering(hour(2_850, NOVEMBER_2026)));

        assertThat(on("2025-11-21")).containsExactly(hour(2_700, APRIL_2025));
        assertThat(on("2025-06-01")).as("valid before anybody told us").containsExactly(hour(2_700, APRIL_2025));
        assertThat(on("2026-10-31")).containsExactly(hour(2_700, APRIL_2025));
        assertThat(on("2026-11-01")).as("told later than it began").containsExactly(hour(2_850, NOVEMBER_2026));
        assertThat(on("2026-11-21")).containsExactly(hour(2_850, NOVEMBER_2026));
        assertThat(on("2025-03-31")).isEmpty();
        assertThat(offers.listAllPrices(agency().databaseId()))
                .containsExactly(
                        new DatedPrice(hour(2_850, NOVEMBER_2026), null),
                        new DatedPrice(hour(2_700, APRIL_2025), NOVEMBER_2026.minusDays(1)));
        assertThat(weekly("2025-11-21")).isEqualTo(PriceRange.of(27_000));
        assertThat(weekly("2026-11-21")).isEqualTo(PriceRange.of(28_500));
    }

    @Test
    void aSlipThatWasCorrectedIsNoPriceOfAnyDay() {
        world.on("2025-11-21");
        offers.save("K-1", offering(hour(2_750, APRIL_2025)));

        assertThat(on("2025-11-20")).containsExactly(hour(2_750, APRIL_2025));
        assertThat(on("2025-11-21")).containsExactly(hour(2_750, APRIL_2025));
        assertThat(offers.listAllPrices(agency().databaseId()))
                .containsExactly(new DatedPrice(hour(2_750, APRIL_2025), null));
        assertThat(world.count("price_item")).isEqualTo(2);
    }

    @Test
    void aPriceThatIsNoLongerAskedCountsUntilItWasTakenAway() {
        world.on("2026-03-01");
        offers.save("K-1", Offer.NOTHING_SAID);

        assertThat(offers.listAllPrices(agency().databaseId()))
                .containsExactly(new DatedPrice(hour(2_700, APRIL_2025), LocalDate.of(2026, 2, 28)));
        assertThat(on("2026-02-28")).hasSize(1);
        assertThat(on("2026-03-01")).isEmpty();
        assertThat(listings.findByPublicId("K-1").orElseThrow().summary().offer())
                .isEqualTo(OfferSummary.NONE);
        assertThat(world.count("price_item")).isOne();
    }

    @Test
    void theCostOfADayHasThatDaysTerms() {
        saveNotice("2025-12-01", 28);
        saveNotice("2026-06-01", 14);

        assertThat(notice("2025-11-25")).as("the first known").isEqualTo(PriceRange.of(108_000));
        assertThat(notice("2026-05-31")).isEqualTo(PriceRange.of(108_000));
        assertThat(notice("2026-06-01")).isEqualTo(PriceRange.of(54_000));
        assertThat(world.count("listing_terms")).isEqualTo(2);
    }

    private void saveNotice(String day, int days) {
        world.on(day);
        Terms terms = new Terms(null, days, null, null, null, null, null, null, null, null, null);
        offers.save(
                "K-1",
                new Offer(
                        null,
                        null,
                        Features.NONE,
                        AreaServed.UNKNOWN,
                        List.of(hour(2_700, APRIL_2025)),
                        new StatedTerms(terms, PriceSource.PROVIDER, LocalDate.parse(day)),
                        null));
    }

    private List<PriceItem> on(String day) {
        return offers.pricesOn(agency().databaseId(), LocalDate.parse(day));
    }

    private @Nullable PriceRange weekly(String day) {
        return quote(day).weekly();
    }

    private @Nullable PriceRange notice(String day) {
        return quote(day).leaving().notice();
    }

    private Quote quote(String day) {
        return offers.quote(agency(), Plan.parse("hours:10"), Payer.SELF_FUNDER, LocalDate.parse(day));
    }

    private ListingSummary agency() {
        return listings.findByPublicId("K-1").orElseThrow().summary();
    }
}
