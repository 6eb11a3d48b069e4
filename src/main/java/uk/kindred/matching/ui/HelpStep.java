package uk.kindred.matching.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.HelpWith;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.MatchReading;
import uk.kindred.matching.NeedAsked;
import uk.kindred.matching.Whose;

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
        return Stream.of(Whose.values()).map(MatchField::need).anyMatch(field::equals);
    }

    @Override
    public void ask(PlanForm form) {
        form.words(
                form.reading().isOfCouple()
                        ? "Tick what each of you needs, also what family or friends do now. “Both of you” is what is done"
                                + " once for the two of you, such as cleaning."
                        : "Tick all that you need, also what family or friends do now.");
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
        helps.forEach(help ->
                choices.add(form.reading().isOfCouple() ? ofCouple(form, help, problem) : choice(form, help, problem)));
        return Markup.tag("fieldset", Markup.tag("legend", legend), choices);
    }

    private static Markup choice(PlanForm form, HelpWith help, @Nullable String problem) {
        Markup box = box(form, Whose.YOU, help, problem);
        Markup words = Markup.tag(
                "span",
                Markup.tag("span", help.label()).styled("help-label"),
                Markup.tag("span", HelpInWords.hint(help)).styled("hint"));
        return Markup.tag("label", box, HelpInWords.symbol(help), words).styled("choice", "help-choice");
    }

    private static Markup box(PlanForm form, Whose whose, HelpWith help, @Nullable String problem) {
        String field = MatchField.need(whose);
        return Markup.tag("input")
                .with("type", "checkbox")
                .with("name", field)
                .with("value", help.slug())
                // what is wrong with all of them leads to the first
                .with("id", help == FIRST && whose == Whose.YOU ? MatchField.NEED : null)
                .with("aria-describedby", problem == null ? null : MatchField.NEED + "-error")
                .when(form.reading().all(field).contains(help.slug()), "checked");
    }

    /** Whose need it is: of either, or of both together. */
    private static Markup ofCouple(PlanForm form, HelpWith help, @Nullable String problem) {
        Markup choices = Markup.tag("div").styled("choices");
        for (Whose whose : Whose.values()) {
            if (whose != Whose.BOTH || !help.isOfOne()) {
                choices.add(Markup.tag("label", box(form, whose, help, problem), Markup.tag("span", whose.label()))
                        .styled("choice"));
            }
        }
        return Markup.tag(
                        "fieldset",
                        Markup.tag("legend", HelpInWords.symbol(help), Markup.tag("span", help.label())),
                        Markup.tag("span", HelpInWords.hint(help)).styled("hint"),
                        choices)
                .styled("in-line", "help-of-couple");
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
        for (Whose whose : Whose.values()) {
            String ticked = reading.needs().stream()
                    .filter(need -> need.whose() == whose)
                    .map(NeedAsked::help)
                    .map(HelpWith::label)
                    .collect(Collectors.joining("\n"));
            if (!reading.isOfCouple() && whose == Whose.YOU) {
                answers.put("Ticked", ticked);
            } else if (!ticked.isEmpty()) {
                answers.put(whose.label(), ticked);
            }
        }
    }
}
