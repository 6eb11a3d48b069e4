package uk.kindred.base.ui;

import org.jspecify.annotations.Nullable;

/** A native field with its label above it, a hint, and what is wrong with what was typed. */
public final class FormField {

    private final String label;
    private final Markup control;
    private @Nullable String hint;
    private @Nullable String problem;

    private FormField(String name, String label, Markup control) {
        this.label = label;
        this.control = control.with("name", name).with("id", name);
    }

    /** @param type of an input: "text", "email", "password" */
    public static FormField input(String type, String name, String label) {
        return new FormField(name, label, Markup.tag("input").with("type", type));
    }

    public static FormField of(String name, String label, Markup control) {
        return new FormField(name, label, control);
    }

    /** An attribute of the field itself. */
    public FormField with(String attribute, @Nullable String value) {
        control.with(attribute, value);
        return this;
    }

    public FormField hint(String words) {
        hint = words;
        return this;
    }

    /** @param words null where nothing is wrong */
    public FormField problem(@Nullable String words) {
        problem = words;
        return this;
    }

    /** Several forms of a page may ask for the same thing: the field's id, where its name is not enough. */
    public FormField id(String id) {
        control.with("id", id);
        return this;
    }

    public Markup done() {
        String id = String.valueOf(control.getElement().getAttribute("id"));
        Markup field = Markup.tag("div").styled("field");
        Markup words = Markup.tag("label", Markup.tag("span", label)).with("for", id);
        if (hint != null) {
            words.add(Markup.tag("span", hint).styled("hint"));
        }
        field.add(words);
        if (problem != null) {
            String problemId = id + "-problem";
            control.with("aria-invalid", "true").with("aria-describedby", problemId);
            field.add(Markup.tag("span", problem).styled("error").with("id", problemId));
        }
        return field.containing(control);
    }
}
