package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.SupportKind;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.Facet;
import uk.kindred.search.SearchResults.FacetValue;

class FilterPanelTest {

    private static final List<FacetValue> COUNCILS = IntStream.rangeClosed(1, 153)
            .mapToObj(number -> new FacetValue("council-" + number, "Council " + number, 2000L - number))
            .toList();

    private static final List<FacetValue> RATINGS = List.of(new FacetValue("good", "Good", 7));

    @Test
    void everyCouncilWithResultsCanBeChosenWithABoxOrFromTheList() {
        Document panel = panel(SearchCriteria.everything());

        List<String> boxes = panel.select("input[name=council]").eachAttr("value");
        List<String> others = panel.select("select[name=council] option").eachAttr("value");
        assertThat(others).startsWith("").hasSizeGreaterThan(100).doesNotContainAnyElementsOf(boxes);
        assertThat(boxes.size() + others.size() - 1).isEqualTo(153);
    }

    @Test
    void aCouncilChosenFromTheListGetsATickedBox() {
        Document panel = panel(SearchCriteria.everything()
                .change()
                .councilSlugs(Set.of("council-100"))
                .build());

        assertThat(panel.select("input[name=council][checked]").eachAttr("value"))
                .containsExactly("council-100");
        assertThat(panel.select("option[value=council-100]")).isEmpty();
    }

    @Test
    void nobodyIsAskedForAllNeedsWhereThereAreNoneToTick() {
        assertThat(panel(SearchCriteria.everything()).select("label[hidden] input[name=needMatch]"))
                .hasSize(1);
    }

    @Test
    void ratingsAndBedsAreAskedOnlyOfKindsThatHaveThem() {
        Document assistants = panel(SearchCriteria.everything()
                .change()
                .kinds(Set.of(SupportKind.PERSONAL_ASSISTANT))
                .build());
        Document homes = panel(SearchCriteria.everything()
                .change()
                .kinds(Set.of(SupportKind.NURSING_HOME, SupportKind.PERSONAL_ASSISTANT))
                .build());

        assertThat(assistants.select("fieldset:not([hidden]) :is(input[name=rating], input[name=minBeds])"))
                .isEmpty();
        assertThat(homes.select("fieldset:not([hidden]) input[name=rating]")).hasSize(1);
        assertThat(homes.select("fieldset:not([hidden]) input[name=minBeds]")).hasSize(1);
    }

    @Test
    void whatIsFreeAndWithinReachStandsUnderAHeading() {
        Document panel = panel(SearchCriteria.everything());

        assertThat(panel.select("fieldset:has(> legend) input[name=available]")).hasSize(1);
        assertThat(panel.select("fieldset:has(> legend) label:has(input[name=serves])")
                        .text())
                .contains("needs a place under “Where?”");
    }

    private static Document panel(SearchCriteria criteria) {
        Asked asked = Readings.asked(criteria);
        FilterPanel panel = new FilterPanel(
                asked,
                new SearchResults(
                        9,
                        List.of(),
                        List.of(new Facet("council", COUNCILS), new Facet("rating", RATINGS)),
                        null,
                        false,
                        false));
        return Jsoup.parse(panel.getElement().getOuterHTML());
    }
}
