package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceItemBuilder;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;

@OwnDirectoryTest
class OffersTest {

    private static final LocalDate START = LocalDate.of(2025, 4, 1);

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
        world.on("2026-11-21");
        own.save(DirectoryWorld.listing("K-1", SupportKind.HOME_CARE));
    }

    @Test
    void anOfferIsReadAsItWasSaved() {
        Offer offer = new Offer(
                "We come when you want.",
                new SupportDetails.CareAtHome(30, null, true, List.of("washing", "meals"), Set.of(), List.of()),
                new Features(Set.of(Language.POLISH), Set.of(), Set.of(WorkerGender.MAN), Set.of(Feature.NIGHTS)),
                new AreaServed(List.of("ls6", "LS5"), List.of("E08000035"), 5, false),
                List.of(
                        priced(2_850, START)
                                .included(List.of("travel \"both\" ways", "tea, \\ and\tcake"))
                                .build(),
                        priced(2_450, START)
                                .validTo(LocalDate.of(2027, 3, 31))
                                .label("Saver")
                                .build()),
                new StatedTerms(
                        new Terms(0L, 28, null, null, null, 24, null, null, true, Set.of(Payer.COUNCIL), null),
                        PriceSource.PROVIDER,
                        START),
                new Availability(
                        AvailabilityStatus.AVAILABLE,
                        3,
                        null,
                        LocalDate.of(2026, 12, 1),
                        "mornings",
                        PriceSource.PROVIDER,
                        START,
                        Set.of(Payer.COUNCIL, Payer.SELF_FUNDER),
                        Map.of(Payer.SELF_FUNDER, 1, Payer.COUNCIL, 2)));

        assertThat(offers.save("K-1", offer)).isTrue();

        ListingDetails read = listings.findByPublicId("K-1").orElseThrow();
        assertThat(read.offer())
                .usingRecursiveComparison()
                .isEqualTo(new Offer(
                        offer.description(),
                        offer.details(),
                        offer.features(),
                        new AreaServed(List.of("LS5", "LS6"), List.of("E08000035"), 5, false),
                        offer.prices(),
                        offer.terms(),
                        offer.availability()));
        OfferSummary summary = read.summary().offer();
        assertThat(summary.pricedBy()).isEqualTo(PricedBy.HOURS);
        assertThat(read.summary().weeklyCost(Plan.parse("hours:10"), Payer.SELF_FUNDER))
                .contains(new PriceRange(24_500, 28_500));
        assertThat(read.summary().weeklyCost(Plan.parse("hours:10"), Payer.NHS)).isEmpty();
        assertThat(summary.availability()).isEqualTo(offer.availability());
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        offers.save("K-1", offering(hour(2_850, START)));
        long version = version("K-1");
        world.forgetEvents();

        assertThat(offers.save("K-1", offering(hour(2_850, START)))).isFalse();

        assertThat(version("K-1")).isEqualTo(version);
        assertThat(world.told()).isEmpty();
    }

    @Test
    void whatIsReplacedStaysAndWhatStoodBeforeIsKept() {
        world.on("2025-11-21");
        offers.save(
                "K-1",
                offering(
                        hour(2_700, START),
                        priced(3_000, START).label("Bank holiday nights").build()));
        world.on("2026-11-21");
        world.forgetEvents();
        long version = version("K-1");

        offers.save("K-1", offering(hour(2_850, LocalDate.of(2026, 11, 1))));

        assertThat(world.count("price_item")).isEqualTo(3);
        assertThat(world.count("price_item where replaced_at is not null")).isEqualTo(2);
        assertThat(world.count("listing_history where before->>'priced_by' = 'hours'"))
                .isOne();
        assertThat(version("K-1")).isEqualTo(version + 1);
        assertThat(world.told()).containsExactly(databaseId("K-1"));
        assertThat(listings.findByPublicId("K-1").orElseThrow().offer().prices())
                .containsExactly(hour(2_850, LocalDate.of(2026, 11, 1)));
    }

    @Test
    void manyOffersAreSavedAtOnce() {
        List<NewListing> many = IntStream.range(0, 1_200)
                .mapToObj(number -> DirectoryWorld.listing("K-M" + number, SupportKind.HOME_CARE))
                .toList();
        own.saveAll(many);
        Map<String, Offer> all = many.stream()
                .collect(Collectors.toMap(
                        NewListing::publicId, listing -> offering(hour(2_500, START), hour(3_000, START))));

        assertThat(offers.saveAll(all)).isEqualTo(1_200);
        assertThat(offers.saveAll(all)).isZero();

        assertThat(world.count("price_item")).isEqualTo(2_400);
        assertThat(world.count("listing where priced_by = 'hours'")).isEqualTo(1_200);
        assertThat(listings.listOpenAfter(0, 2_000))
                .hasSize(1_201)
                .filteredOn(l -> l.id().startsWith("K-M"))
                .allSatisfy(listing -> assertThat(listing.weeklyCost(Plan.NOTHING, Payer.SELF_FUNDER))
                        .contains(new PriceRange(25_000, 30_000)));
    }

    @Test
    void anOfferThatCannotBeIsRefusedInWords() {
        assertThatThrownBy(() -> offers.save("K-404", Offer.NOTHING_SAID))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no listing K-404.");
        PriceItem madeUp =
                hour(2_000, START).toBuilder().source(PriceSource.EXAMPLE).build();
        assertThatThrownBy(() -> offers.save("K-1", offering(madeUp)))
                .hasMessage("Only example listings may have the source “example”.");
        assertThat(world.count("price_item")).isZero();
    }

    private long version(String id) {
        return listings.findByPublicId(id).orElseThrow().summary().version();
    }

    private long databaseId(String id) {
        return listings.findByPublicId(id).orElseThrow().summary().databaseId();
    }

    static PriceItem hour(long pence, LocalDate from) {
        return priced(pence, from).build();
    }

    private static PriceItemBuilder priced(long pence, LocalDate from) {
        return PriceItem.builder(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(pence))
                .payers(Set.of(Payer.SELF_FUNDER, Payer.DIRECT_PAYMENT))
                .validFrom(from)
                .source(PriceSource.PROVIDER)
                .confirmedOn(from);
    }

    static Offer offering(PriceItem... prices) {
        return new Offer(null, null, Features.NONE, AreaServed.UNKNOWN, List.of(prices), null, null);
    }
}
