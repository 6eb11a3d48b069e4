package uk.kindred.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.ui.cost.TypedVisit;

class CostTypingTest {

    @Test
    void fieldsBecomeOnePlan() {
        CostTyping typing = CostTyping.of(Map.of(
                "hours", List.of("14"),
                "nights", List.of("2"),
                "room", List.of(""),
                "kind", List.of("home-care"),
                "visit-days-1", List.of("mon-fri"),
                "visit-at-1", List.of("08:30"),
                "visit-days-2", List.of("sat-sun"),
                "visit-for-2", List.of("45")));

        assertThat(typing.parameters())
                .containsEntry("plan", List.of("visits:mon-fri@0830x30,sat-sun@0900x45;hours:14;nights:2"))
                .containsEntry("kind", List.of("home-care"))
                .doesNotContainKeys("hours", "nights", "room", "visit-days-1");
        assertThat(typing.problems()).isEmpty();
    }

    @Test
    void hoursAreReadAsPeopleWriteThem() {
        assertThat(plan("hours", "14 hours")).isEqualTo("hours:14");
        assertThat(plan("hours", "7,5")).isEqualTo("hours:7.5");
        assertThat(plan("weekend-hours", "3 hrs")).isEqualTo("weekend-hours:3");
    }

    @Test
    void whatCannotBeReadIsKeptAndExplainedAndTheRestCounts() {
        CostTyping typing = CostTyping.of(Map.of("hours", List.of("plenty"), "nights", List.of("2")));

        assertThat(typing.parameters()).containsEntry("plan", List.of("nights:2"));
        assertThat(typing.typed("hours")).isEqualTo("plenty");
        assertThat(typing.problems()).containsOnlyKeys("hours");
        assertThat(typing.problems().get("hours")).contains("such as 14 or 7.5");
    }

    @Test
    void aLinksPlanFillsTheFields() {
        CostTyping typing = CostTyping.of(
                Map.of("plan", List.of("visits:mon-fri@0830x30;hours:10.5;room:single;band:nursing;years:5")));

        assertThat(typing.typed("hours")).isEqualTo("10.5");
        assertThat(typing.typed("room")).isEqualTo("single");
        assertThat(typing.typed("band")).isEqualTo("nursing");
        assertThat(typing.typed("years")).isEqualTo("5");
        assertThat(typing.visits()).containsExactly(new TypedVisit("mon-fri", "08:30", "30"));
    }

    @Test
    void emptiedFieldsTakeThePlanAway() {
        Map<String, List<String>> emptied = Map.of("hours", List.of(""), "nights", List.of(""));

        assertThat(CostTyping.of(emptied).parameters()).isEqualTo(Map.of("plan", List.of("")));
    }

    private static String plan(String field, String typed) {
        return String.join(
                "", CostTyping.of(Map.of(field, List.of(typed))).parameters().getOrDefault("plan", List.of()));
    }
}
