package uk.kindred.funding.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.Choice;
import uk.kindred.pricing.Pounds;

/** The calculators' fields, each with what was typed into it and what is wrong with that. */
final class Fields {

    private final Typed typed;

    Fields(Typed typed) {
        this.typed = typed;
    }

    Markup money(String field, String label, @Nullable String hint) {
        return line(field, label, hint, typed.text(field));
    }

    /** With a usual value that is said to be an example. */
    Markup percent(String field, String label, int usual, String hint) {
        String value = typed.text(field);
        String example = Pounds.percent(usual);
        return line(
                field,
                label,
                hint + " " + example + " is only an example",
                value.isEmpty() ? example.replace("%", "") : value);
    }

    /** @param usual stands in the field until somebody types something else; blank for nothing */
    Markup number(String field, String label, @Nullable String hint, String usual) {
        String value = typed.text(field);
        return line(field, label, hint, value.isEmpty() ? usual : value);
    }

    Markup day(String field, String label, @Nullable String hint) {
        FormField day = FormField.line("date", typed.name(field), label, typed.text(field))
                .problem(typed.problemWith(field));
        return hint == null ? day.done() : day.hint(hint).done();
    }

    private Markup line(String field, String label, @Nullable String hint, String value) {
        FormField line = FormField.line("text", typed.name(field), label, value)
                .with("inputmode", "decimal")
                .with("autocomplete", "off")
                .with("maxlength", "20")
                .problem(typed.problemWith(field));
        return hint == null ? line.done() : line.hint(hint).done();
    }

    <T extends Choice> Markup select(String field, String label, T[] choices, T usual) {
        T chosen = Choice.find(choices, typed.text(field)).orElse(usual);
        Markup list = Markup.tag("select");
        for (T choice : choices) {
            list.add(Markup.tag("option", choice.label())
                    .with("value", choice.slug())
                    .when(choice == chosen, "selected"));
        }
        return FormField.of(typed.name(field), label, list)
                .problem(typed.problemWith(field))
                .done();
    }

    /** All answers to be seen at once. */
    <T extends Choice> Markup radios(String field, String question, T[] choices, T usual) {
        T chosen = Choice.find(choices, typed.text(field)).orElse(usual);
        String name = typed.name(field);
        String problem = typed.problemWith(field);
        String problemId = problem == null ? null : name + "-error";
        Markup group = Markup.tag("fieldset", Markup.tag("legend", question))
                .styled("radios")
                .with("id", name)
                .with("tabindex", "-1");
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", problemId));
        }
        Arrays.stream(choices)
                .forEach(choice ->
                        group.add(FormField.radio(name, choice.slug(), choice.label(), choice == chosen, problemId)));
        return group;
    }

    Markup tick(String field, String label) {
        return FormField.tick(typed.name(field), "yes", label, typed.isTicked(field), null);
    }

    Markup tick(String field, Choice choice, String label) {
        return FormField.tick(typed.name(field), choice.slug(), label, typed.isTicked(field, choice.slug()), null);
    }

    /** Folded away unless something in it was filled in or cannot be read. @param fields that it holds */
    Markup folded(String summary, List<String> fields, Component... content) {
        boolean used =
                typed.isAnyFilledIn(fields) || fields.stream().anyMatch(field -> typed.problemWith(field) != null);
        return Markup.tag("details", Markup.tag("summary", summary))
                .when(used, "open")
                .containing(Markup.tag("div", content).styled("folded"));
    }

    static Markup group(String legend, Component... fields) {
        return Markup.tag("fieldset", Markup.tag("legend", legend))
                .styled("group")
                .containing(List.of(fields));
    }
}
