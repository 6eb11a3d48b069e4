package uk.kindred.directory.ui.cost;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;

/** Labelled native fields. Their ids begin with "cost-", since a page has other forms. */
final class Fields {

    /** One entry of a list. */
    record Choice(String value, String label) {}

    private Fields() {}

    static Markup select(String name, String label, List<Choice> choices, String selected) {
        Markup select = Markup.tag("select").with("name", name);
        for (Choice choice : choices) {
            select.add(Markup.tag("option", choice.label())
                    .with("value", choice.value())
                    .when(choice.value().equals(selected), "selected"));
        }
        return field(name, label, null, select);
    }

    /** A list from nothing to so many. */
    static Markup count(String name, String label, int most, int selected) {
        List<Choice> choices = IntStream.rangeClosed(0, Math.max(most, selected))
                .mapToObj(count -> new Choice(String.valueOf(count), count == 0 ? "None" : String.valueOf(count)))
                .toList();
        return select(name, label, choices, String.valueOf(selected));
    }

    /** @param step "1" for whole numbers */
    static Markup number(String name, String label, @Nullable String hint, String value, int most, String step) {
        Markup input = Markup.tag("input")
                .with("type", "number")
                .with("name", name)
                .with("value", value)
                .with("min", "0")
                .with("max", String.valueOf(most))
                .with("step", step)
                .with("inputmode", "decimal");
        return field(name, label, hint, input);
    }

    static Markup time(String name, String label, String value) {
        return field(
                name,
                label,
                null,
                Markup.tag("input").with("type", "time").with("name", name).with("value", value));
    }

    private static Markup field(String name, String label, @Nullable String hint, Markup control) {
        String id = "cost-" + name;
        Markup words = Markup.tag("label", Markup.tag("span", label)).with("for", id);
        if (hint != null) {
            words.add(Markup.tag("span", hint).styled("hint"));
        }
        return Markup.tag("div", words, control.with("id", id)).styled("field");
    }
}
