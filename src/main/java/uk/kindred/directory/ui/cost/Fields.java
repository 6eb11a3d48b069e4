package uk.kindred.directory.ui.cost;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;

/** Labelled native fields. Their ids begin with "cost-", since a page has other forms. */
final class Fields {

    /** One entry of a list. */
    record Choice(String value, String label) {}

    static final String ID_PREFIX = "cost-";

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

    /** In digits; no number field, which would lose what it cannot read. */
    static Markup number(String name, String label, @Nullable String hint, String value) {
        Markup input = Markup.tag("input")
                .with("type", "text")
                .with("name", name)
                .with("value", value)
                .with("maxlength", "20")
                .with("autocomplete", "off")
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

    static Markup date(String name, String label, String value, LocalDate first, LocalDate last) {
        return field(
                name,
                label,
                null,
                Markup.tag("input")
                        .with("type", "date")
                        .with("name", name)
                        .with("value", value)
                        .with("min", first.toString())
                        .with("max", last.toString()));
    }

    private static Markup field(String name, String label, @Nullable String hint, Markup control) {
        String id = ID_PREFIX + name;
        Markup words = Markup.tag("label", Markup.tag("span", label)).with("for", id);
        if (hint != null) {
            words.add(Markup.tag("span", hint).styled("hint"));
        }
        return Markup.tag("div", words, control.with("id", id)).styled("field");
    }

    /**
     * Says beside each field what is wrong with it.
     *
     * @param problems sentences by field
     * @return the fields that are there
     */
    static Set<String> explain(Component form, Map<String, String> problems) {
        Set<String> explained = new HashSet<>();
        for (Component child : form.getChildren().toList()) {
            String name = child.getElement().getAttribute("name");
            String words = name == null ? null : problems.get(name);
            if (words != null && form instanceof Markup field && child instanceof Markup control) {
                String id = ID_PREFIX + name + "-problem";
                control.with("aria-invalid", "true").with("aria-describedby", id);
                field.addComponentAtIndex(
                        1, Markup.tag("span", words).styled("error").with("id", id));
                explained.add(name);
            }
            explained.addAll(explain(child, problems));
        }
        return explained;
    }
}
