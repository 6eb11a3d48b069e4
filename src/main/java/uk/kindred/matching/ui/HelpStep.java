package uk.kindred.matching.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.HelpWith;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.MatchReading;
import uk.kindred.matching.NeedAsked;

/** What somebody needs help with, in everyday words. */
final class HelpStep implements PlanStep {

    private static final HelpWith FIRST = HelpWith.GETTING_UP;
    private static final Map<String, List<HelpWith>> GROUPS = groups();

    @Override
    public String slug() {
        return "help";
    }

    @Override
    public String title() {
        return "What do you need help with?";
    }

    @Override
    public String topic() {
        return "Help with";
    }

    @Override
    public boolean asks(String field) {
        return field.equals(MatchField.NEED);
    }

    @Override
    public void ask(PlanForm form) {
        form.words("Tick all that you need, also what family or friends do now. For a couple, tick what either of you"
                + " needs.");
        String problem = form.problem(MatchField.NEED);
        Markup all = Markup.tag("div").styled("help-groups");
        if (problem != null) {
            all.add(Markup.tag("p", problem).styled("error").with("id", MatchField.NEED + "-error"));
        }
        GROUPS.forEach((legend, helps) -> all.add(group(form, legend, helps, problem)));
        form.part(all);
    }

    private static Markup group(PlanForm form, String legend, List<HelpWith> helps, @Nullable String problem) {
        Markup choices = Markup.tag("div").styled("help-choices");
        helps.forEach(help -> choices.add(choice(form, help, problem)));
        return Markup.tag("fieldset", Markup.tag("legend", legend), choices);
    }

    private static Markup choice(PlanForm form, HelpWith help, @Nullable String problem) {
        Markup box = Markup.tag("input")
                .with("type", "checkbox")
                .with("name", MatchField.NEED)
                .with("value", help.slug())
                // what is wrong with all of them leads to the first
                .with("id", help == FIRST ? MatchField.NEED : null)
                .with("aria-describedby", problem == null ? null : MatchField.NEED + "-error")
                .when(form.reading().all(MatchField.NEED).contains(help.slug()), "checked");
        Markup words = Markup.tag(
                "span",
                Markup.tag("span", help.label()).styled("help-label"),
                Markup.tag("span", HelpInWords.hint(help)).styled("hint"));
        return Markup.tag("label", box, HelpInWords.symbol(help), words).styled("choice", "help-choice");
    }

    private static Map<String, List<HelpWith>> groups() {
        Map<String, List<HelpWith>> groups = new LinkedHashMap<>();
        groups.put("Every day", List.of(FIRST, HelpWith.WASHING, HelpWith.TOILET, HelpWith.MEALS, HelpWith.MEDICINES));
        groups.put("Around the home", List.of(HelpWith.HOUSEWORK, HelpWith.SHOPPING, HelpWith.LETTERS, HelpWith.CHILD));
        groups.put(
                "People, and things to do",
                List.of(HelpWith.COMPANY, HelpWith.GOING_OUT, HelpWith.LEARNING, HelpWith.DAYS_OUT));
        groups.put("Nights and breaks", List.of(HelpWith.NIGHTS, HelpWith.WAKING_NIGHTS, HelpWith.BREAK));
        return groups;
    }

    @Override
    public void check(MatchReading reading, Map<String, String> problems) {
        if (reading.missing().contains(MatchField.NEED)) {
            problems.put(MatchField.NEED, "Tick at least one thing that you need help with.");
        }
    }

    @Override
    public void tell(MatchReading reading, Map<String, String> answers) {
        answers.put(
                "Ticked",
                reading.needs().stream()
                        .map(NeedAsked::help)
                        .map(HelpWith::label)
                        .collect(Collectors.joining("\n")));
    }
}
