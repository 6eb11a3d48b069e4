package uk.kindred.providers.guided;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;

/** The fields of one step, with what was typed and what is wrong. It knows every field that it was given. */
final class StepForm {

    private final Answers typed;
    private final Map<String, String> problems;
    private final List<Component> parts = new ArrayList<>();
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private Answers standing = Answers.NONE;

    StepForm(Answers typed, Map<String, String> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    /** What stands already can be chosen again, though it is not among what is offered today. */
    StepForm alsoOffering(Answers answers) {
        standing = answers;
        return this;
    }

    StepForm line(String name, String label, @Nullable String hint) {
        return field(FormField.line("text", name, label, typed.text(name)), name, label, hint);
    }

    /** @param type such as "email", "tel", "date" */
    StepForm line(String type, String name, String label, @Nullable String hint) {
        FormField field = FormField.line(type, name, label, typed.text(name));
        if (type.equals("email") || type.equals("tel")) {
            field.with("autocomplete", type);
        }
        return field(field, name, label, hint);
    }

    /** A few digits. */
    StepForm count(String name, String label, @Nullable String hint) {
        return field(
                FormField.line("text", name, label, typed.text(name))
                        .with("inputmode", "numeric")
                        .with("class", "short"),
                name,
                label,
                hint);
    }

    StepForm money(String name, String label, @Nullable String hint) {
        return field(
                FormField.line("text", name, label, typed.text(name))
                        .with("inputmode", "decimal")
                        .with("class", "short"),
                name,
                label,
                hint);
    }

    StepForm area(String name, String label, @Nullable String hint, int rows) {
        return field(FormField.area(name, label, typed.text(name), rows), name, label, hint);
    }

    private StepForm field(FormField field, String name, String label, @Nullable String hint) {
        if (hint != null) {
            field.hint(hint);
        }
        parts.add(field.problem(problems.get(name)).done());
        asked.put(name, new Asked(label, List.of()));
        return this;
    }

    /** As many as apply. */
    StepForm several(String name, String legend, @Nullable String hint, Collection<Choice> choices) {
        return group("checkbox", name, legend, hint, choices);
    }

    /** One of these, or none. */
    StepForm one(String name, String legend, @Nullable String hint, Collection<Choice> choices) {
        return group("radio", name, legend, hint, choices);
    }

    /** Below the last field, to say that what was asked about is right. */
    StepForm assurance(String name, String value, String label) {
        parts.add(FormField.tick(name, value, label, typed.isTicked(name, value), null));
        asked.putIfAbsent(name, new Asked("Prices that are right as they stand", List.of()));
        return this;
    }

    /** A field that this page has only at times. */
    StepForm alsoReads(String name) {
        asked.putIfAbsent(name, new Asked("Prices that are right as they stand", List.of()));
        return this;
    }

    /** Fields that few need, behind a line that opens them; open where something stands in one of them, or is wrong. */
    StepForm folded(String summary, String hint, Consumer<StepForm> inside) {
        int first = parts.size();
        Set<String> before = Set.copyOf(asked.keySet());
        inside.accept(this);
        List<Component> folded = List.copyOf(parts.subList(first, parts.size()));
        parts.subList(first, parts.size()).clear();
        boolean used = asked.keySet().stream()
                .filter(name -> !before.contains(name))
                .anyMatch(name -> typed.has(name) || problems.containsKey(name));
        parts.add(Markup.tag("details", Markup.tag("summary", summary), new Paragraph(hint))
                .containing(folded)
                .styled("stack")
                .when(used, "open"));
        return this;
    }

    StepForm words(String words) {
        parts.add(new Paragraph(words));
        return this;
    }

    StepForm part(Component part) {
        parts.add(part);
        return this;
    }

    private StepForm group(String type, String name, String legend, @Nullable String hint, Collection<Choice> offered) {
        List<Choice> choices = withStanding(name, offered);
        parts.add(new ChoiceGroup(type, name, typed).of(choices, legend, hint, problems.get(name)));
        asked.put(name, new Asked(legend, choices));
        return this;
    }

    private List<Choice> withStanding(String name, Collection<Choice> offered) {
        List<String> known = offered.stream().map(Choice::value).toList();
        List<String> others = standing.all(name).stream()
                .filter(value -> !known.contains(value))
                .toList();
        return Stream.concat(offered.stream(), Choice.words(others).stream()).toList();
    }

    List<Component> parts() {
        return parts;
    }

    /** The names of all fields. */
    Collection<String> fields() {
        return asked.keySet();
    }

    /** Of what is ticked only what is offered. */
    Answers offered(Answers answers) {
        Map<String, List<String>> offered = new LinkedHashMap<>();
        asked.forEach((name, field) -> {
            List<String> kept = field.offered(answers.all(name));
            if (!kept.isEmpty()) {
                offered.put(name, kept);
            }
        });
        return new Answers(offered);
    }

    /** By the label of every field; empty where nothing was answered. */
    Map<String, String> allInWords(Answers answers) {
        Map<String, String> words = new LinkedHashMap<>();
        asked.values().forEach(field -> words.put(field.label(), ""));
        words.putAll(inWords(answers));
        return words;
    }

    /** What was answered, by the field's label, in words; only what was. */
    Map<String, String> inWords(Answers answers) {
        Map<String, String> words = new LinkedHashMap<>();
        asked.forEach((name, field) -> {
            if (answers.has(name)) {
                words.put(field.label(), field.inWords(answers.all(name)));
            }
        });
        return words;
    }
}
