package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
        assertThat(card(WayIn.AT_HOME, WayCount.NONE).select("a").attr("href"))
                .isEqualTo("/search?kind=home-care&kind=live-in-care");
    }

    @Test
    void howManyThereAreIsSaidOnlyWhereThereIsAChoice() {
        assertThat(card(WayIn.HOUSING_WITH_CARE, new WayCount(9, 0)).select(".way-count"))
                .isEmpty();
        assertThat(card(WayIn.AT_HOME, new WayCount(10, 0)).select(".way-count").text())
                .isEqualTo("10 services");
    }

    @Test
    void whatIsMadeUpIsCountedApartAndAlwaysSaid() {
        assertThat(card(WayIn.AT_HOME, new WayCount(13_052, 40))
                        .select(".way-count")
                        .text())
                .isEqualTo("13,052 services and 40 made-up examples");
        assertThat(card(WayIn.SHARED_LIVES, new WayCount(1, 1))
                        .select(".way-count")
                        .text())
                .isEqualTo("1 service and 1 made-up example");
        assertThat(Jsoup.parse(WayIn.HOMESHARE
                                .line(new WayCount(0, 7))
                                .getElement()
                                .getOuterHTML())
                        .select(".way-count")
                        .text())
                .isEqualTo("Only 7 made-up examples so far");
    }

    private static Document card(WayIn way, WayCount count) {
        return Jsoup.parse(way.card(count).getElement().getOuterHTML());
    }
}
