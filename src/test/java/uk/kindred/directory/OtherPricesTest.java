package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.directory.OffersTest.hour;
import static uk.kindred.directory.OffersTest.offering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;

@OwnDirectoryTest
class OtherPricesTest {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    @Autowired
    private DirectoryWorld world;

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @Autowired
    private Listings listings;

    /** 35 real agencies ask £26 to £29.40, 35 made-up ones ten times that, and 35 cleaners £12. */
    @BeforeEach
    void aMarket() {
        world.empty();
        world.on("2026-11-21");
        Map<String, Offer> prices = new HashMap<>();
        own.saveAll(IntStream.range(0, 35)
                .mapToObj(number -> DirectoryWorld.listing("K-R" + number, SupportKind.HOME_CARE))
                .toList());
        own.saveAll(IntStream.range(0, 35)
                .mapToObj(number -> DirectoryWorld.example("K-E" + number, SupportKind.HOME_CARE))
                .toList());
        own.saveAll(IntStream.range(0, 35)
                .mapToObj(number -> DirectoryWorld.listing("K-C" + number, SupportKind.MICRO_ENTERPRISE))
                .toList());
        for (int number = 0; number < 35; number++) {
            prices.put("K-R" + number, offering(hour(2_600 + 10 * number, START)));
            prices.put("K-E" + number, offering(madeUp(26_000 + 100 * number)));
            prices.put("K-C" + number, offering(hour(1_200, START)));
        }
        offers.saveAll(prices);
    }

    @Test
    void aPriceIsComparedWithWhatOthersOfItsKindAsk() {
        List<Plausibility> answers = question("K-R0", hour(2_700, START), hour(27_000, START), hour(1_200, START));

        assertThat(answers.get(0).isQuestioned()).isFalse();
        assertThat(answers.get(1).question())
                .isEqualTo("£270 an hour is about 9.7 times what others charge. Did you mean £27 an hour?");
        assertThat(answers.get(1).suggestion()).isEqualTo(new Plausibility.Suggestion(2_700, PriceUnit.HOUR));
        assertThat(answers.get(2).isQuestioned()).isTrue();
        assertThat(question("K-C0", hour(1_200, START)).getFirst().isQuestioned())
                .isFalse();
    }

    @Test
    void madeUpPricesAreComparedWithMadeUpOnesOnly() {
        assertThat(question("K-E0", madeUp(26_500)).getFirst().isQuestioned()).isFalse();
        assertThat(question("K-E0", madeUp(2_700)).getFirst().isQuestioned()).isTrue();
    }

    @Test
    void whatIsShownToPeopleIsQuestionedBesideTheSamePrices() {
        offers.save("K-R0", offering(hour(6_000, START)));

        assertThat(basis("K-R0"))
                .hasValueSatisfying(basis -> assertThat(basis.question())
                        .isEqualTo("£60 an hour is about 2.2 times what others charge. Compared with the prices of 35"
                                + " home care services in Yorkshire and The Humber, for people who pay"
                                + " themselves."));
        assertThat(basis("K-R1"))
                .hasValueSatisfying(basis -> assertThat(basis.questioned()).isFalse());
    }

    @Test
    void whereOnlyExamplesAbideTheTableDecidesOfWhatIsReal() {
        own.save(DirectoryWorld.listing("K-S1", SupportKind.SUPPORTED_LIVING));
        for (int number = 0; number < 30; number++) {
            own.save(DirectoryWorld.example("K-X" + number, SupportKind.SUPPORTED_LIVING));
            offers.save("K-X" + number, offering(madeUp(1_500)));
        }
        offers.save("K-S1", offering(hour(9_000, START)));
        assertThat(basis("K-S1"))
                .hasValueSatisfying(basis -> assertThat(basis.questioned()).isFalse());

        offers.save("K-S1", offering(hour(9_900, START)));
        assertThat(basis("K-S1"))
                .hasValueSatisfying(basis ->
                        assertThat(basis.question()).contains("most are from £9 to £95", "too few ask for the same"));
    }

    private Optional<PriceBasis> basis(String id) {
        return listings.findByPublicId(id).orElseThrow().summary().costBasis(Plan.parse("hours:10"), Payer.SELF_FUNDER);
    }

    @Test
    void nothingToCompareIsNothingToAsk() {
        assertThat(question("K-R0")).isEmpty();
    }

    private List<Plausibility> question(String id, PriceItem... items) {
        return offers.question(listings.findByPublicId(id).orElseThrow().summary(), List.of(items));
    }

    private static PriceItem madeUp(long pence) {
        return hour(pence, START).toBuilder().source(PriceSource.EXAMPLE).build();
    }
}
