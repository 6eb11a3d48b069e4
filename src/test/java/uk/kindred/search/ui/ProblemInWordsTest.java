package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.kindred.search.ParameterProblem;

class ProblemInWordsTest {

    @Test
    void aWrongFilterIsToldWithoutWordsForPrograms() {
        assertThat(box(wrong("kind", "foo")).select("[role=alert]").eachText())
                .containsExactly(
                        "We left out one thing that we could not read “foo” is not a kind of care that we know."
                                + " We searched without it; the filters show what you can choose.");
    }

    @Test
    void severalWrongFiltersAreToldInOneBox() {
        Document box = box(wrong("kind", "foo"), wrong("rating", "bar"), wrong("rating", "bar"), wrong("page", "x"));

        assertThat(box.select("[role=alert] strong").eachText())
                .containsExactly("We left out 3 things that we could not read");
        assertThat(box.select("[role=alert] li").eachText())
                .containsExactly(
                        "“foo” is not a kind of care that we know",
                        "“bar” is not a rating that we know",
                        "“x” is not the number of a page that we know");
    }

    @Test
    void whatMayHaveBeenMeantIsLeftToTheLinks() {
        ProblemInWords words = ProblemInWords.of(new ParameterProblem(
                "near",
                "Birmingam",
                "We do not know this place",
                "It may be misspelt. Did you mean Birmingham or Birmingham City Council?",
                true,
                List.of("Birmingham", "Birmingham City Council")));

        assertThat(words.detail()).isEqualTo("It may be misspelt.");
    }

    @Test
    void anotherCountrysRegisterIsALink() {
        String html = ProblemInWords.withLinks(
                        "For Scotland, see careinspectorate.com. For Northern Ireland, rqia.org.uk.")
                .getElement()
                .getOuterHTML();

        assertThat(Jsoup.parse(html).select("a").eachAttr("href"))
                .containsExactly("https://www.careinspectorate.com", "https://www.rqia.org.uk");
        assertThat(Jsoup.parse(html).text())
                .isEqualTo("For Scotland, see careinspectorate.com. For Northern Ireland, rqia.org.uk.");
    }

    private static ParameterProblem wrong(String parameter, String value) {
        return new ParameterProblem(
                parameter,
                value,
                "Unknown " + parameter,
                "“" + value + "” is not a value of “" + parameter + "”. Its values are listed at /api/vocabulary.",
                false,
                List.of());
    }

    private static Document box(ParameterProblem... problems) {
        return Jsoup.parse(
                Problems.leftOut(List.of(problems)).orElseThrow().getElement().getOuterHTML());
    }
}
