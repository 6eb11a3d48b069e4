package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.directory.OffersTest.hour;
import static uk.kindred.directory.OffersTest.offering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PricedBy;

@OwnDirectoryTest
class OwnListingsTest {

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
    private ListingAddresses addresses;

    @Autowired
    private RegisterStage stage;

    @Autowired
    private RegisterMerge merge;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void empty() {
        world.empty();
        world.on("2026-11-21");
    }

    @Test
    void namesakesInOnePlaceAreNumberedAndASlugStays() {
        own.saveAll(List.of(
                DirectoryWorld.listing("K-1", SupportKind.HOME_CARE),
                DirectoryWorld.listing("K-2", SupportKind.HOME_CARE)));
        own.save(DirectoryWorld.listing("K-3", SupportKind.HOME_CARE));
        own.save(DirectoryWorld.listing("K-1", SupportKind.MICRO_ENTERPRISE));

        assertThat(listings.listOpenAfter(0, 10))
                .extracting(ListingSummary::slug)
                .containsExactly("bramble-support-ls6", "bramble-support-ls6-2", "bramble-support-ls6-3");
        ListingDetails first = listings.findByPublicId("K-1").orElseThrow();
        assertThat(first.summary().kinds()).containsExactly(SupportKind.MICRO_ENTERPRISE);
        assertThat(first.summary().version()).isOne();
        assertThat(first.regulatorPage()).isNull();
        assertThat(world.count("listing_history where before->>'kinds' like '%home-care%'"))
                .isOne();
    }

    @Test
    void onlyWhatIsAnotherIsWrittenAndTold() {
        own.save(DirectoryWorld.listing("K-1", SupportKind.HOME_CARE));
        world.forgetEvents();

        assertThat(own.saveAll(List.of(
                        DirectoryWorld.listing("K-1", SupportKind.HOME_CARE),
                        DirectoryWorld.listing("K-2", SupportKind.HOME_CARE))))
                .containsExactly("K-2");
        assertThat(world.told())
                .containsExactly(
                        listings.findByPublicId("K-2").orElseThrow().summary().databaseId());
    }

    @Test
    void aClosedOneIsOpenAgainOnceItIsSaved() {
        own.save(DirectoryWorld.listing("K-1", SupportKind.HOME_CARE));

        assertThat(own.closeAll(List.of("K-1", "K-404"))).isOne();
        assertThat(own.closeAll(List.of("K-1"))).isZero();
        assertThat(listings.findByPublicId("K-1").orElseThrow().open()).isFalse();

        own.save(DirectoryWorld.listing("K-1", SupportKind.HOME_CARE));
        assertThat(listings.findByPublicId("K-1").orElseThrow().open()).isTrue();
    }

    @Test
    void withOtherKindsTheWholeCostIsReckonedAnotherWay() {
        own.save(DirectoryWorld.listing("K-1", SupportKind.HOME_CARE));
        offers.save("K-1", offering(hour(2_500, START)));

        own.save(DirectoryWorld.listing("K-1", SupportKind.DAY_OPPORTUNITIES));

        assertThat(listings.findByPublicId("K-1")
                        .orElseThrow()
                        .summary()
                        .offer()
                        .pricedBy())
                .isEqualTo(PricedBy.DAYS);
    }

    @Test
    void aRegistersImportNeitherClosesNorTouchesThem() {
        NewListing mine = DirectoryWorld.listing("K-1", SupportKind.HOME_CARE);
        own.save(mine);
        offers.save("K-1", offering(hour(2_500, START)));
        String before = everythingOf("K-1");

        for (boolean whole : new boolean[] {true, false}) {
            stage.add(7, List.of(entry("1-1", mine), entry("K-1", mine)));
            stage.settle();
            transactions.executeWithoutResult(transaction -> merge.merge(7, new RegisterScope(whole, false), 1));
            stage.discard(7);
        }

        assertThat(everythingOf("K-1")).isEqualTo(before);
        assertThat(listings.countOpenInRegisters()).isOne();
        assertThat(listings.findByPublicId("1-1").orElseThrow().possibleDuplicate())
                .isFalse();
    }

    @Test
    void oneMoreListingIsNotOneMoreStatement() {
        int ten = statementsToRead(10);
        int hundred = statementsToRead(100);

        assertThat(hundred).isEqualTo(ten).isLessThanOrEqualTo(4);
    }

    @Test
    void manyAreWrittenInFewStatements() {
        List<NewListing> listings = many(2_000);
        Map<String, Offer> prices =
                listings.stream().collect(Collectors.toMap(NewListing::publicId, listing -> offering(tenPrices())));

        assertThat(StatementCounter.during(() -> own.saveAll(listings))).isLessThan(20);
        assertThat(StatementCounter.during(() -> offers.saveAll(prices))).isLessThan(100);
        assertThat(world.count("price_item")).isEqualTo(20_000);
    }

    @Test
    void examplesAreNotForSearchEnginesAndNoneOfOurOwnIsARegister() {
        own.save(DirectoryWorld.listing("K-1", SupportKind.HOME_CARE));
        own.save(DirectoryWorld.example("K-E1", SupportKind.HOME_CARE));

        List<ListingAddresses.Part> parts = addresses.listParts(100);
        assertThat(parts).hasSize(1);
        addresses.forEach(parts.getFirst(), 100, page -> assertThat(page.slug()).isEqualTo("bramble-support-ls6"));
        assertThat(own.listOpenExamples()).containsExactly("K-E1");
        assertThat(listings.findNewestSourceDate()).as("no register").isEmpty();
    }

    private int statementsToRead(int count) {
        world.empty();
        own.saveAll(many(count));
        offers.saveAll(
                many(count).stream().collect(Collectors.toMap(NewListing::publicId, listing -> offering(tenPrices()))));
        return StatementCounter.during(() -> assertThat(listings.listOpenAfter(0, count))
                .hasSize(count)
                .allSatisfy(listing -> assertThat(listing.weeklyCost(Plan.NOTHING, Payer.SELF_FUNDER))
                        .isPresent()));
    }

    private static List<NewListing> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> DirectoryWorld.listing("K-" + number, SupportKind.HOME_CARE))
                .toList();
    }

    private static PriceItem[] tenPrices() {
        return IntStream.range(0, 10)
                .mapToObj(number -> hour(2_500 + number, START))
                .toArray(PriceItem[]::new);
    }

    private String everythingOf(String id) {
        return world.text("select to_jsonb(l)::text from listing l where public_id = '" + id + "'");
    }

    /** As a register would state a namesake at the same postcode, a year later. */
    private static RegisterEntry entry(String id, NewListing namesake) {
        return new RegisterEntry(
                "1-1".equals(id) ? 1 : 2,
                id,
                namesake.name(),
                null,
                null,
                List.of(SupportKind.NURSING_HOME),
                List.of(),
                List.of("Nursing homes"),
                new RegisterEntry.Address("1 Otley Road", null, "Leeds", null, false, "LS6 3AA"),
                RegisterEntry.Position.UNKNOWN,
                "E08000035",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                namesake.source(),
                LocalDate.of(2027, 11, 1));
    }
}
