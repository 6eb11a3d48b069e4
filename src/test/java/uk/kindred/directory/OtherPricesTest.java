package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.kindred.directory.OffersTest.hour;
import static uk.kindred.directory.OffersTest.offering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.pricing.Plausibility;
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

    /** 25 real agencies ask £26 to £28.40, 25 made-up ones ten times that, and 25 cleaners £12. */
    @BeforeEach
    void aMarket() {
        world.empty();
        world.on("2026-11-21");
        Map<String, Offer> prices = new HashMap<>();
        own.saveAll(IntStream.range(0, 25)
                .mapToObj(number -> DirectoryWorld.listing("K-R" + number, SupportKind.HOME_CARE))
                .toList());
        own.saveAll(IntStream.range(0, 25)
                .mapToObj(number -> DirectoryWorld.example("K-E" + number, SupportKind.HOME_CARE))
                .toList());
        own.saveAll(IntStream.range(0, 25)
                .mapToObj(number -> DirectoryWorld.listing("K-C" + number, SupportKind.MICRO_ENTERPRISE))
                .toList());
        for (int number = 0; number < 25; number++) {
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
                .isEqualTo("£270 an hour is about 9.9 times what others charge. Did you mean £27 an hour?");
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
