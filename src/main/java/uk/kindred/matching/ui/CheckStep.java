package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.MatchReading;

/** All answers, each with a way to change it. */
final class CheckStep implements PlanStep {

    static final String SLUG = "check";

    @Override
    public String slug() {
        return SLUG;
    }

    @Override
    public String title() {
        return "Check your answers";
    }

    @Override
    public String topic() {
        return "";
    }

    @Override
    public boolean asks(String field) {
        return false;
    }

    @Override
    public void ask(PlanForm form) {
        // it asks nothing: see answers
    }

    @Override
    public void tell(MatchReading reading, Map<String, String> answers) {
        // the answers are those of the other steps
    }

    /** The answers of all other steps. */
    static Markup answers(MatchReading reading, PlanLinks links) {
        Markup all = Markup.tag("div").styled("checked-answers");
        PlanSteps.ALL.stream()
                .filter(step -> !step.slug().equals(SLUG))
                .forEach(step -> all.add(answers(step, reading, links)));
        return all;
    }

    private static Markup answers(PlanStep step, MatchReading reading, PlanLinks links) {
        Map<String, String> told = new LinkedHashMap<>();
        step.tell(reading, told);
        Markup list = Markup.tag("dl").styled("fact-list");
        told.forEach((label, answer) -> list.add(Markup.tag(
                "div",
                Markup.tag("dt", label),
                answer.isEmpty() ? Markup.tag("dd", "Not said yet").styled("soft") : Markup.tag("dd", answer))));
        Anchor change = new Anchor(links.toChange(step), "Change");
        change.add(Markup.spoken(": " + HelpInWords.inSentence(step.topic())));
        return Markup.tag(
                "section", Markup.tag("div", new H2(step.topic()), change).styled("checked-head"), list);
    }
}
