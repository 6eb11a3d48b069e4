package uk.kindred.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.UnaryOperator;

/** At the top of a page: what was typed and could not be read, each a way to its field, which says the same. */
public class ProblemSummary extends Div {

    /**
     * @param problems sentences by field
     * @param linkTo the address of a field
     */
    public ProblemSummary(Map<String, String> problems, UnaryOperator<String> linkTo) {
        this("We could not read everything you typed", problems, linkTo);
    }

    /** @param heading what they have in common */
    public ProblemSummary(String heading, Map<String, String> problems, UnaryOperator<String> linkTo) {
        Markup list = Markup.tag("ul").styled("plain-list");
        problems.forEach((field, words) -> list.add(Markup.tag("li", new Anchor(linkTo.apply(field), words))));
        add(Markup.tag("p", Markup.tag("strong", heading)), list);
        addClassNames("notice", "problem");
        getElement().setAttribute("role", "alert");
    }
}
