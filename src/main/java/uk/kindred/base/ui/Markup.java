package uk.kindred.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One plain HTML element. Forms are made of these and not of Flow's fields, because everything that a field says must
 * stand in its attributes to be in the first HTML.
 */
public final class Markup extends HtmlContainer {

    private Markup(String tag) {
        super(tag);
    }

    public static Markup tag(String tag, Component... children) {
        Markup markup = new Markup(tag);
        markup.add(children);
        return markup;
    }

    public static Markup tag(String tag, String text) {
        Markup markup = new Markup(tag);
        markup.setText(text);
        return markup;
    }

    /** Words for screen readers only. */
    public static Markup spoken(String text) {
        return tag("span", text).styled("visually-hidden");
    }

    /** @param value null leaves the attribute out */
    public Markup with(String attribute, @Nullable String value) {
        if (value != null) {
            getElement().setAttribute(attribute, value);
        }
        return this;
    }

    /** An attribute that says all by being there: "checked", "open". */
    public Markup when(boolean condition, String attribute) {
        getElement().setAttribute(attribute, condition);
        return this;
    }

    public Markup styled(String... classNames) {
        addClassNames(classNames);
        return this;
    }

    public Markup containing(Component... children) {
        add(children);
        return this;
    }

    public Markup containing(Collection<? extends Component> children) {
        children.forEach(child -> add(child));
        return this;
    }
}
