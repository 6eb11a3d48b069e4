package uk.kindred.market.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.supply.Completeness.Level;

/** Whether little of a kind is known is by how much of England's is known. */
class CompletenessTest {

    @Test
    void theOpenCopyHasMostHomesAndFewServicesAtHome() {
        Completeness open = new Completeness(300_000, 853);
        assertThat(open.of(SupportKind.NURSING_HOME)).isEqualTo(Level.MOST);
        assertThat(open.of(SupportKind.HOME_CARE)).isEqualTo(Level.FEW);
        assertThat(open.sentences(List.of(SupportKind.NURSING_HOME)))
                .singleElement()
                .asString()
                .contains("Some nursing homes are missing", "about 66% of the 455,000 places");
        assertThat(open.sentences(
                        List.of(SupportKind.HOME_CARE, SupportKind.SUPPORTED_LIVING, SupportKind.PERSONAL_ASSISTANT)))
                .satisfiesExactly(
                        few -> assertThat(few)
                                .contains(
                                        "has few home care services and supported living services",
                                        "853 home care services in all England",
                                        "14,137"),
                        unlisted -> assertThat(unlisted).startsWith("No register lists personal assistants"));
    }

    @Test
    void ofAWholeRegisterNothingIsSaidAndBeforeTheFirstCountNoNumberIs() {
        Completeness whole = new Completeness(455_000, 14_000);
        assertThat(whole.sentences(List.of(SupportKind.RESIDENTIAL_CARE_HOME, SupportKind.HOME_CARE)))
                .isEmpty();
        Completeness before = new Completeness(0, 0);
        assertThat(before.of(SupportKind.RESIDENTIAL_CARE_HOME)).isEqualTo(Level.NOT_COUNTED);
        assertThat(before.sentences(List.of(SupportKind.RESIDENTIAL_CARE_HOME, SupportKind.HOME_CARE)))
                .singleElement()
                .asString()
                .contains("has few home care services.")
                .doesNotContain("14,137");
    }
}
