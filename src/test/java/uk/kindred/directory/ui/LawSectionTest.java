package uk.kindred.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;

class LawSectionTest {

    private static final String NO_FAULT = "Not being regulated is not a fault.";

    @Test
    void whereAStayMustBeRegisteredThatItIsNotIsNotCalledNoFault() {
        assertThat(words(SupportKind.RESPITE))
                .contains("must be registered with the regulator, CQC")
                .doesNotContain(NO_FAULT);
    }

    @Test
    void whereNothingNeedBeRegisteredItIsNoFault() {
        assertThat(words(SupportKind.PERSONAL_ASSISTANT)).contains(NO_FAULT);
        assertThat(words(SupportKind.HOMESHARE)).contains(NO_FAULT);
    }

    private static String words(SupportKind kind) {
        ListingSummary listing = SampleDetails.of(
                        "K-L1",
                        "Linden",
                        List.of(kind),
                        Rating.NOT_RATED,
                        "LS6",
                        LocationPrecision.DISTRICT,
                        Offer.NOTHING_SAID)
                .summary();
        return WholeCostTest.html(new LawSection(listing, null)).text();
    }
}
