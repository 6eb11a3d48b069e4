package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** What a page of results tells beside the results: every number in it is that of the page it leads to. */
@KindredTest
class NotesTest {

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
    void theHeadingAndTheTitleSayWhatForToo() {
        Document page = open("/search?q=dementia+nursing+home+in+Leeds");

        assertThat(page.select("h1").text()).endsWith(" nursing homes set up for dementia, nearest to Leeds first");
        assertThat(page.title()).startsWith(page.select("h1").text());
        assertThat(page.select(".told summary").text()).contains("We read your words as choices.");
        assertThat(page.select(".told .understood").text()).contains("“dementia nursing home in Leeds”");
    }

    @Test
    void whereNothingIsFoundEveryWayOutLeadsToAsManyAsItSays() {
        Document nothing = open("/search?q=lodge+xyzzyqwert&near=Leeds&within=10");
        Elements ways = nothing.select(".relaxations li:matches(found$)");

        assertThat(nothing.select("h1").text()).startsWith("No care services");
        assertThat(nothing.select(".told")).as("nothing to make room for").isEmpty();
        assertThat(ways.eachText()).anyMatch(way -> way.startsWith("Without the word “xyzzyqwert”: "));
        for (Element way : ways) {
            String count = way.text().replaceFirst(".*: ([0-9,]+) found$", "$1");
            assertThat(open(way.select("a").attr("href")).select("h1").text())
                    .as(way.text())
                    .startsWith(count + " care service");
        }
    }

    @Test
    void whereNothingIsFoundTheMapOnlyShowsWhereWasLooked() {
        assertThat(open("/search?q=xyzzyqwert&words=exact").select(".map-panel[hidden]"))
                .as("all of England, with nothing on it")
                .hasSize(1);
        Document near = open("/search?q=xyzzyqwert&words=exact&near=Leeds&within=10");
        assertThat(near.select("h1").text()).startsWith("No care services");
        assertThat(near.select(".map-panel:not([hidden]) kindred-map").attr("origin-name"))
                .isEqualTo("Leeds");
    }

    @Test
    void whatDoesNotSayItsCostIsCountedAndLedTo() {
        Document page = open("/search?near=Leeds&within=5&kind=home-care&maxWeekly=900");
        Elements note = page.select(".cost-note");

        assertThat(note.text()).startsWith("None is known to cost £900 a week or less. ");
        String count = note.text().replaceFirst(".*less\\. ([0-9,]+) more match .*", "$1");
        assertThat(open(note.select("a").attr("href")).select("h1").text())
                .isEqualTo(count + " home care services whose prices are not known within 5 miles of Leeds, or that "
                        + (count.equals("1") ? "comes" : "come") + " to you there");
    }

    @ParameterizedTest
    @CsvSource({"rating,the best rated first", "name,from A to Z"})
    void anOrderThatIsOfAllEnglandSaysSoAndLeadsToDistances(String sort, String first) {
        Elements note =
                open("/search?kind=nursing-home&near=Leeds&sort=" + sort).select(".all-england-note");

        assertThat(note.text())
                .isEqualTo("These are from all of England, " + first
                        + ". To see only those near Leeds, choose a distance: 5 miles, 10 miles, 25 miles.");
        for (Element way : note.select("a")) {
            Document near = open(way.attr("href"));
            assertThat(near.select("h1").text()).endsWith("within " + way.text() + " of Leeds");
            assertThat(near.select(".all-england-note")).isEmpty();
            assertThat(near.select(".sort [aria-current]").eachAttr("href")).allMatch(link -> link.contains(sort));
        }
        assertThat(open("/search?kind=nursing-home&near=Leeds&sort=distance").select(".all-england-note"))
                .isEmpty();
        assertThat(open("/search?kind=nursing-home&sort=" + sort).select(".all-england-note"))
                .isEmpty();
    }

    @Test
    void aFaithThatFewTellLeadsToThoseWhoseNamesTellIt() {
        Elements note = open("/search?q=jewish+care+home+London").select(".faith-note");

        assertThat(note.text()).contains("few have said so yet");
        assertThat(note.select("a").text()).isEqualTo("Look for “jewish” in names instead");
        Document byName = open(note.select("a").attr("href"));
        assertThat(byName.select("h1").text()).doesNotStartWith("No ");
        assertThat(byName.select("main").text()).contains("Jewish");
    }

    @Test
    void aWordThatNoFilterFitsIsExplainedInFull() {
        String query = "q=hospice+in+Leeds";
        String note = new JsonMapper()
                .readTree(visitor.get("/api/listings?" + query).body())
                .path("notes")
                .path(0)
                .asString();

        assertThat(note).isNotBlank();
        assertThat(open("/search?" + query).select(".found-inner > .notice").eachText())
                .contains(note);
    }

    private Document open(String path) {
        return Jsoup.parse(visitor.get(path).body());
    }
}
