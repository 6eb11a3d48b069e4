package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.SupportKind;

class WayInTest {

    @Test
    void everyKindHasOneWayIn() {
        assertThat(Arrays.stream(WayIn.values()).flatMap(way -> way.kinds().stream()))
                .containsExactlyInAnyOrder(SupportKind.values());
    }

    @Test
    void aWayMayLeadToSeveralKinds() {
        String html = WayIn.AT_HOME.card(1).getElement().getOuterHTML();

        assertThat(Jsoup.parse(html).select("a").attr("href")).isEqualTo("/search?kind=home-care&kind=live-in-care");
    }

    @Test
    void howManyThereAreIsSaidOnlyWhereThereIsAChoice() {
        assertThat(WayIn.HOUSING_WITH_CARE.card(1).getElement().getOuterHTML()).doesNotContain("1 service");
        assertThat(WayIn.AT_HOME.card(10).getElement().getOuterHTML()).contains("10 services<");
    }
}
