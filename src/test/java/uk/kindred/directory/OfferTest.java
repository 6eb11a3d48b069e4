package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;

class OfferTest {

    private static final Set<Feature> SAID = Set.of(Feature.COUPLES, Feature.COUNCIL_RATE);

    @Test
    void whoseMoneyIsTakenIsAsTheTermsSayIt() {
        assertThat(offer(Set.of(Payer.SELF_FUNDER, Payer.DIRECT_PAYMENT))
                        .features()
                        .features())
                .containsExactlyInAnyOrder(Feature.COUPLES, Feature.DIRECT_PAYMENTS);
        assertThat(offer(Set.of(Payer.COUNCIL)).features().features())
                .containsExactlyInAnyOrder(Feature.COUPLES, Feature.COUNCIL_RATE);
    }

    @Test
    void whereTheTermsDoNotSayItWhatIsOfferedSaysIt() {
        assertThat(offer(null).features().features()).isEqualTo(SAID);
    }

    private static Offer offer(@Nullable Set<Payer> accepted) {
        Terms terms = new Terms(null, 28, null, null, null, null, null, null, null, accepted, null);
        return new Offer(
                null,
                null,
                new Features(Set.of(), Set.of(), Set.of(), SAID),
                AreaServed.UNKNOWN,
                List.of(),
                new StatedTerms(terms, PriceSource.PROVIDER, LocalDate.of(2026, 11, 1)),
                null);
    }
}
