package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** A search by distance cannot find what has no place: the page must say so, and lead there. */
@KindredTest
class UnplacedNoteTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WholeRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Councils councils;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        register.awaitSearchable();
        visitor = new Visitor(port);
    }

    @Test
    void thePageSaysHowManyHaveNoPlaceAndLeadsToThem() {
        Unplaced most = mostHomeCareWithoutAPlace();
        Council council = most.council();
        Document page = open("/search?within=5&kind=home-care&near=" + encode(council.name()));

        Elements note = page.select(".unplaced");
        assertThat(note.text()).contains(most.count() + " more home care services are in " + council.shortName());
        Document others = open(note.select("a").attr("href"));
        assertThat(others.select("h1").text())
                .isEqualTo(most.count() + " home care services whose places are not known");
        assertThat(others.select(".card-place").eachText())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place).contains("somewhere in " + council.shortName()));
        assertThat(others.select(".choices .chip").eachText()).anyMatch(choice -> choice.contains("Place not known"));
        assertThat(others.select(".unplaced")).isEmpty();
    }

    @Test
    void whereNothingIsFoundTheNoteStillStands() {
        Unplaced most = mostHomeCareWithoutAPlace();
        Council council = most.council();

        Document page = open("/search?within=0.001&kind=home-care&near=" + encode(council.name()));

        assertThat(page.select(".nothing")).hasSize(1);
        assertThat(page.select(".unplaced").text())
                .startsWith(most.count() + " home care services are in " + council.shortName());
    }

    @Test
    void nothingIsSaidWhereNothingWasLeftOut() {
        assertThat(open("/search?near=Leeds&kind=home-care").select(".unplaced"))
                .as("any distance")
                .isEmpty();
        assertThat(open("/search?near=Leeds&within=5&council=kent").select(".unplaced"))
                .as("another council")
                .isEmpty();
        assertThat(open("/search?near=Leeds&within=5&q=xyzzyqwert").select(".unplaced"))
                .as("words that none has")
                .isEmpty();
    }

    private record Unplaced(Council council, long count) {}

    private Unplaced mostHomeCareWithoutAPlace() {
        return jdbc.sql("""
                        select council_gss, count(*) as unplaced from listing
                        where status = 'open' and latitude is null and 'home-care' = any(kinds) and council_gss is not null
                        group by council_gss order by unplaced desc, council_gss limit 1
                        """)
                .query((row, number) -> new Unplaced(
                        councils.findByGss(row.getString("council_gss")).orElseThrow(), row.getLong("unplaced")))
                .single();
    }

    private Document open(String path) {
        return Jsoup.parse(visitor.get(path).body());
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
