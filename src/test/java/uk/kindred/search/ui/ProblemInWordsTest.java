package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import uk.kindred.search.ParameterProblem;

class ProblemInWordsTest {

    @Test
    void aWrongFilterIsToldWithoutWordsForPrograms() {
        ProblemInWords words = ProblemInWords.of(new ParameterProblem(
                "kind",
                "foo",
                "Unknown kind",
                "“foo” is not a value of “kind”. Its values are those listed as “kinds” at /api/vocabulary.",
                false,
                List.of()));

        assertThat(words.detail()).startsWith("“foo” is not a kind of care that we know.");
        assertThat(words.detail()).doesNotContain("value", "/api/");
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
}
