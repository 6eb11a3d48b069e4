package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** What the page of results says of the place searched near, and of how far it looked. */
@KindredTest
class PlaceChoicesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WholeRegister register;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        register.awaitSearchable();
        visitor = new Visitor(port);
    }

    @Test
    void namesakesAreOfferedAndTheLargerIsMeant() {
        Document page = open("/search?near=Kington&kind=home-care");

        assertThat(page.select("h1").text()).contains("Kington, Worcestershire");
        assertThat(page.select("p:contains(did you mean) a").eachText()).containsExactly("Kington, Herefordshire");
        Document other =
                open(page.select("p:contains(did you mean) a").attr("href").replaceFirst("^https?://[^/]+", ""));
        assertThat(other.select("h1").text()).contains("Kington, Herefordshire");
    }

    @Test
    void byCostThePageLooksWithinTwentyMilesSaysSoAndLeadsFarther() {
        Document page = open("/search?near=Hereford&kind=nursing-home&sort=cost");

        assertThat(page.select("h1").text()).endsWith("within 20 miles of Hereford");
        assertThat(page.select(".usual-distance-note").text()).startsWith("By cost we look within 20 miles");
        assertThat(page.select(".choices .chip").eachText()).anyMatch(chip -> chip.contains("Within 20 miles"));
        assertThat(page.select("select[name=within] option[selected]").attr("value"))
                .isEqualTo("20");
        assertThat(page.expectFirst("select[name=within] option").attr("value")).isEqualTo("any");

        Document any = open(page.select(".usual-distance-note a").attr("href"));
        assertThat(any.select("h1").text()).endsWith("at any distance from Hereford");
        assertThat(any.select(".usual-distance-note")).isEmpty();
        assertThat(any.select(".choices .chip").eachText()).noneMatch(chip -> chip.contains("miles"));
        assertThat(any.select("select[name=within] option[selected]").attr("value"))
                .isEqualTo("any");
        assertThat(page.select(".sort a[href*=sort=rating]").attr("href")).doesNotContain("within");
    }

    @Test
    void whatNeedsAPlaceIsSaidAtItsFieldAndNothingChosenIsLost() {
        Document page = open("/search?near=&kind=home-care&serves=yes&sort=distance");

        assertThat(page.select(".problem").text()).contains("Comes to which place?");
        assertThat(page.select("input[name=near]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("input[type=hidden][name=serves]").attr("value")).isEqualTo("yes");
        assertThat(page.select("input[type=hidden][name=sort]").attr("value")).isEqualTo("distance");
    }

    @Test
    void whoTypesANeighbourhoodIsAskedForItsTown() {
        assertThat(open("/search?near=Tupsley").select(".problem").text())
                .contains("It may be a part of a town: type the town instead");
        assertThat(open("/search?q=care+home+in+Tupsley").select(".problem").text())
                .contains("We do not know a place called “tupsley”");
    }

    @Test
    void theOthersOfANameAreOffered() {
        Document page = open("/search?near=Clifton");

        assertThat(page.select("h1").text()).contains("Clifton, Bristol");
        assertThat(page.select("p:contains(Or did you mean) a").eachText())
                .contains("Clifton, Central Bedfordshire", "Clifton, Nottingham");
    }

    private Document open(String path) {
        return Jsoup.parse(visitor.get(path).body());
    }
}
