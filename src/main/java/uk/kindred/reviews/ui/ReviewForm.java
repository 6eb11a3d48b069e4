package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.reviews.Writer;

/**
 * How the fields of a review are asked: in plain words, or in Easy Read with drawings and big choices. The same answers.
 *
 * @param problems by field
 */
record ReviewForm(ReviewInput input, Map<String, String> problems, boolean easy, LocalDate today) {

    /** @param symbol shown in Easy Read */
    record Option(String value, String label, String symbol) {}

    /** Who writes; the person themselves while it is not said. */
    Writer writer() {
        return input.writer().orElse(Writer.PERSON);
    }

    /** One of these. @param symbol of the question, in Easy Read */
    Markup choose(String field, String legend, @Nullable String hint, @Nullable String symbol, List<Option> options) {
        String problem = problems.get(field);
        String errorId = problem == null ? null : field + "-error";
        Markup group =
                Markup.tag("fieldset", legend(legend, symbol)).with("id", field).with("tabindex", "-1");
        if (hint != null) {
            group.add(Markup.tag("span", hint).styled("hint"));
        }
        if (problem != null) {
            group.add(Markup.tag("span", problem).styled("error").with("id", errorId));
        }
        Markup choices = Markup.tag("div").styled("choices");
        options.forEach(option -> choices.add(choice(field, option, errorId)));
        return group.containing(choices);
    }

    private Markup legend(String words, @Nullable String symbol) {
        Markup legend = Markup.tag("legend");
        if (easy && symbol != null) {
            legend.add(Symbol.of(symbol));
        }
        return legend.containing(Markup.tag("span", words));
    }

    private Component choice(String field, Option option, @Nullable String errorId) {
        Markup button = Markup.tag("input")
                .with("type", "radio")
                .with("name", field)
                .with("value", option.value())
                .with("aria-describedby", errorId)
                .when(input.get(field).equals(option.value()), "checked");
        Markup label = Markup.tag("label", button).styled("choice");
        if (easy) {
            label.add(Symbol.of(option.symbol()));
        }
        return label.containing(Markup.tag("span", option.label()));
    }

    /** One of a list, which begins with nothing. */
    Markup list(String field, String label, Map<String, String> labels) {
        Markup list =
                Markup.tag("select").containing(Markup.tag("option", "Choose").with("value", ""));
        labels.forEach((value, words) -> list.add(Markup.tag("option", words)
                .with("value", value)
                .when(input.get(field).equals(value), "selected")));
        return FormField.of(field, label, list).problem(problems.get(field)).done();
    }

    FormField line(String type, String field, String label, String hint) {
        return FormField.line(type, field, label, input.get(field)).hint(hint).problem(problems.get(field));
    }

    FormField area(String field, String label, String hint, int rows) {
        return FormField.area(field, label, input.get(field), rows).hint(hint).problem(problems.get(field));
    }
}
