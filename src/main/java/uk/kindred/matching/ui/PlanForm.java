package uk.kindred.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.MatchReading;

/** The fields of one step, with what was typed and what is wrong with it. */
final class PlanForm {

    private final MatchReading reading;
    private final Map<String, String> problems;
    private final List<Component> parts = new ArrayList<>();
    private boolean more;

    /** @param problems by field, of this step */
    PlanForm(MatchReading reading, Map<String, String> problems) {
        this.reading = reading;
        this.problems = problems;
    }

    /** One of several answers. */
    record Option(String value, String label, @Nullable String hint) {

        Option(String value, String label) {
            this(value, label, null);
        }
    }

    MatchReading reading() {
        return reading;
    }

    List<Component> parts() {
        return parts;
    }

    @Nullable
    String problem(String field) {
        return problems.get(field);
    }

    /** Beside the buttons: the same page again, with room for another. */
    void offerMore() {
        more = true;
    }

    boolean offersMore() {
        return more;
    }

    void part(Component part) {
        parts.add(part);
    }

    void words(String words) {
        parts.add(new Paragraph(words));
    }

    void money(String field, String label, String hint) {
        parts.add(pounds(field, label, hint));
    }

    /** A sum of money. */
    Markup pounds(String field, String label, String hint) {
        FormField line = FormField.line("text", field, label, reading.first(field))
                .hint(hint)
                .problem(problem(field))
                .with("inputmode", "decimal")
                .with("autocomplete", "off")
                .with("maxlength", "20");
        return Markup.tag("div", line.done()).styled("pounds", "short-field");
    }

    void list(String field, String label, @Nullable String hint, List<Option> options) {
        parts.add(select(field, label, hint, options));
    }

    /** One to choose from a list; what was chosen and is not in it stands first. */
    Markup select(String field, String label, @Nullable String hint, List<Option> options) {
        String chosen = reading.first(field);
        Markup list = Markup.tag("select");
        if (options.stream().noneMatch(option -> option.value().equals(chosen))) {
            list.add(Markup.tag("option", chosen).with("value", chosen).when(true, "selected"));
        }
        for (Option option : options) {
            list.add(Markup.tag("option", option.label())
                    .with("value", option.value())
                    .when(option.value().equals(chosen), "selected"));
        }
        FormField done = FormField.of(field, label, list).problem(problem(field));
        return hint == null ? done.done() : done.hint(hint).done();
    }

    /** One of these, or none. */
    void one(String field, String legend, @Nullable String hint, Collection<Option> options) {
        parts.add(group("radio", field, legend, hint, options));
    }

    /** As many as apply. */
    Markup several(String field, String legend, @Nullable String hint, Collection<Option> options) {
        return group("checkbox", field, legend, hint, options);
    }

    /** What is wrong with it is led to by its first answer, which carries the field's id. */
    private Markup group(String type, String field, String legend, @Nullable String hint, Collection<Option> options) {
        Markup group = Markup.tag("fieldset", Markup.tag("legend", legend)).styled("answers-group");
        if (hint != null) {
            group.add(Markup.tag("span", hint).styled("hint"));
        }
        String problem = problem(field);
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", field + "-error"));
        }
        Markup choices = Markup.tag("div").styled("choices");
        String id = field;
        for (Option option : options) {
            choices.add(choice(type, field, option, id, problem));
            id = null;
        }
        return group.containing(choices);
    }

    private Markup choice(String type, String field, Option option, @Nullable String id, @Nullable String problem) {
        Markup input = Markup.tag("input")
                .with("type", type)
                .with("id", id)
                .with("name", field)
                .with("value", option.value())
                .with("aria-describedby", problem == null ? null : field + "-error")
                .when(reading.all(field).contains(option.value()), "checked");
        Markup words = Markup.tag("span", Markup.tag("span", option.label()).styled("choice-label"));
        if (option.hint() != null) {
            words.add(Markup.tag("span", option.hint()).styled("hint"));
        }
        return Markup.tag("label", input, words).styled("choice");
    }
}
