package uk.kindred.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.base.ui.Markup;

/**
 * What people should know of the results before they read them. On narrow screens it is one short line, so that the first
 * result is seen at once, and the whole of it is a tap away; on wide ones all of it is there.
 */
final class Told {

    private final List<String> inShort = new ArrayList<>();
    private final Div whole = new Div();

    /** @param inShort the part of it that nobody may miss */
    void tell(String inShort, Component note) {
        this.inShort.add(inShort);
        whole.add(note);
    }

    boolean isEmpty() {
        return inShort.isEmpty();
    }

    /** Where there are no results to make room for. */
    Component whole() {
        return whole;
    }

    Component folded() {
        return Markup.tag(
                        "details",
                        Markup.tag(
                                "summary",
                                Markup.tag("span", String.join(" ", inShort)),
                                Markup.tag("span", "More").styled("asked-change")),
                        whole)
                .styled("told");
    }
}
