package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;

/** A labelled field of the filters, part of the search form, with room for what is wrong with it. */
class PanelField extends Div {

    /** One entry of a list. */
    record Option(String value, String label) {}

    private final Markup control;
    private final Markup error;
    private final @Nullable String hintId;

    private PanelField(String name, String label, @Nullable String hint, Markup control) {
        this.control = control.with("id", name).with("name", name).with("form", SearchForm.ID);
        this.error = Markup.tag("span", "").styled("error").with("id", name + "-problem");
        this.hintId = hint == null ? null : name + "-hint";
        addClassName("panel-field");
        add(Markup.tag("label", label).with("for", name));
        if (hint != null) {
            add(Markup.tag("span", hint).styled("hint").with("id", hintId));
        }
        add(error, this.control);
        problem(null);
    }

    /** @param inputmode which keyboard tablets show: "decimal" or "numeric" */
    static PanelField text(String name, String label, @Nullable String hint, String value, String inputmode) {
        Markup input = Markup.tag("input")
                .with("type", "text")
                .with("inputmode", inputmode)
                .with("autocomplete", "off")
                .with("maxlength", "20")
                .with("value", value);
        return new PanelField(name, label, hint, input);
    }

    static PanelField time(String name, String label, String value) {
        return new PanelField(
                name, label, null, Markup.tag("input").with("type", "time").with("value", value));
    }

    static PanelField list(String name, String label, Iterable<Option> options, String chosen) {
        Markup select = Markup.tag("select");
        for (Option option : options) {
            select.add(Markup.tag("option", option.label())
                    .with("value", option.value())
                    .when(option.value().equals(chosen), "selected"));
        }
        return new PanelField(name, label, null, select);
    }

    String name() {
        return Objects.requireNonNull(control.getElement().getAttribute("name"));
    }

    /** @param words null when nothing is wrong */
    final void problem(@Nullable String words) {
        boolean wrong = words != null;
        error.setText(wrong ? words : "");
        error.when(!wrong, "hidden");
        String describedBy = wrong ? error.getElement().getAttribute("id") : hintId;
        set("aria-describedby", describedBy);
        set("aria-invalid", wrong ? "true" : null);
    }

    private void set(String attribute, @Nullable String value) {
        if (value == null) {
            control.getElement().removeAttribute(attribute);
        } else {
            control.getElement().setAttribute(attribute, value);
        }
    }
}
