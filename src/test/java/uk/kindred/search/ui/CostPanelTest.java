package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.SupportKind;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;

class CostPanelTest {

    @Test
    void withEveryKindOpenItAsksForHoursAloneAndTellsTheTypicalPlans() {
        Document panel = panel(Set.of(), Map.of());

        assertThat(shown(panel)).containsExactlyInAnyOrder("maxWeekly", "payer", "hours");
        assertThat(panel.select(".typical-plans li").eachText())
                .anyMatch(line -> line.startsWith("Home care, ") && line.endsWith("10 hours a week, on weekdays."))
                .anyMatch(line -> line.startsWith("Day opportunities, ") && line.endsWith("2 days a week."));
    }

    @Test
    void eachKindHasItsOwnFields() {
        assertThat(shown(panel(Set.of(SupportKind.NURSING_HOME), Map.of())))
                .containsExactlyInAnyOrder("maxWeekly", "payer", "room", "band", "stay");
        assertThat(shown(panel(Set.of(SupportKind.DAY_OPPORTUNITIES, SupportKind.RETIREMENT_HOUSING), Map.of())))
                .containsExactlyInAnyOrder("maxWeekly", "payer", "days", "sessions", "home");
        assertThat(shown(panel(Set.of(SupportKind.HOME_CARE), Map.of())))
                .contains("hours", "weekend-hours", "nights", "sleep-ins", "visit-days-1")
                .doesNotContain("room", "days", "stay");
        assertThat(shown(panel(Set.of(SupportKind.HOMESHARE), Map.of())))
                .containsExactlyInAnyOrder("maxWeekly", "payer");
    }

    @Test
    void aWrongFieldSaysSoAndKeepsWhatWasTyped() {
        Document panel = panel(Set.of(SupportKind.HOME_CARE), Map.of("hours", List.of("plenty")));

        Element hours = panel.expectFirst("input[name=hours]");
        assertThat(hours.attr("value")).isEqualTo("plenty");
        assertThat(hours.attr("aria-invalid")).isEqualTo("true");
        assertThat(panel.select("#" + hours.attr("aria-describedby")).text()).contains("such as 14 or 7.5");
    }

    @Test
    void whatTheWordsSayOfMoneyStandsInItsField() {
        assertThat(most(120_000L)).isEqualTo("1200");
        assertThat(most(95_050L)).isEqualTo("950.50");
    }

    private static String most(long pence) {
        SearchCriteria criteria = SearchCriteria.everything()
                .change()
                .wishes(OfferWishes.NONE.change().maxWeeklyPence(pence).build())
                .build();
        CostPanel panel = new CostPanel(Readings.asked(criteria));
        return Jsoup.parse(panel.getElement().getOuterHTML())
                .expectFirst("input[name=maxWeekly]")
                .attr("value");
    }

    private static Document panel(Set<SupportKind> kinds, Map<String, List<String>> query) {
        SearchCriteria criteria =
                SearchCriteria.everything().change().kinds(kinds).build();
        CostPanel panel = new CostPanel(Readings.asked(criteria, query));
        return Jsoup.parse(panel.getElement().getOuterHTML());
    }

    /** The fields that stand in nothing hidden. */
    private static List<String> shown(Document panel) {
        return panel.select("input:not([type=hidden]), select").stream()
                .filter(field -> field.parents().stream().noneMatch(parent -> parent.hasAttr("hidden")))
                .map(field -> field.attr("name"))
                .toList();
    }
}
