package uk.kindred.base.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One labelled native field of a form that is sent: its hint and what is wrong with it are read out with it. */
public final class FormField {

    private String id;
    private final Markup control;
    private final String label;
    private @Nullable String hint;
    private @Nullable String problem;

    private FormField(String name, String label, Markup control) {
        this.id = name;
        this.label = label;
        this.control = control.with("name", name);
    }

    /** @param type "text", "email", "tel" */
    public static FormField line(String type, String name, String label, String value) {
        return new FormField(name, label, Markup.tag("input").with("type", type).with("value", value));
    }

    /** A field of another sort, such as a list to choose from. */
    public static FormField of(String name, String label, Markup control) {
        return new FormField(name, label, control);
    }

    /** Several lines. */
    public static FormField area(String name, String label, String value, int rows) {
        return new FormField(name, label, Markup.tag("textarea", value).with("rows", String.valueOf(rows)));
    }

    public FormField hint(String words) {
        this.hint = words;
        return this;
    }

    /** @param words null if nothing is wrong */
    public FormField problem(@Nullable String words) {
        this.problem = words;
        return this;
    }

    /** Where a page has several fields of that name. */
    public FormField withId(String ownId) {
        this.id = ownId;
        return this;
    }

    public FormField with(String attribute, String value) {
        control.with(attribute, value);
        return this;
    }

    public Markup done() {
        List<String> describedBy = new ArrayList<>();
        Markup words = Markup.tag("label", label).with("for", id);
        List<Component> parts = new ArrayList<>(List.of(words));
        add(parts, describedBy, hint, "hint");
        add(parts, describedBy, problem, "error");
        if (!describedBy.isEmpty()) {
            control.with("aria-describedby", String.join(" ", describedBy));
        }
        control.with("id", id);
        parts.add(problem == null ? control : control.with("aria-invalid", "true"));
        return Markup.tag("div").styled("field").containing(parts);
    }

    private void add(List<Component> parts, List<String> describedBy, @Nullable String words, String kind) {
        if (words != null) {
            String wordsId = id + "-" + kind;
            parts.add(Markup.tag("span", words).styled(kind).with("id", wordsId));
            describedBy.add(wordsId);
        }
    }

    /** A tick box with its words as one target. */
    public static Markup tick(String name, String value, String label, boolean ticked, @Nullable String problemId) {
        Markup box = Markup.tag("input")
                .with("type", "checkbox")
                .with("name", name)
                .with("value", value)
                .when(ticked, "checked");
        if (problemId != null) {
            box.with("aria-describedby", problemId).with("aria-invalid", "true");
        }
        return Markup.tag("label", box, Markup.tag("span", label)).styled("choice");
    }

    /** One of several to choose from, its words and itself one target. @param problemId of what is wrong with the choice */
    public static Markup radio(String name, String value, String label, boolean chosen, @Nullable String problemId) {
        Markup button = Markup.tag("input")
                .with("type", "radio")
                .with("name", name)
                .with("value", value)
                .with("aria-describedby", problemId)
                .when(chosen, "checked");
        return Markup.tag("label", button, Markup.tag("span", label)).styled("choice");
    }
}
