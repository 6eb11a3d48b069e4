package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.base.ui.Markup;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SortOrder;

/** The orders that results can stand in, as links, and the rule of the present one in a line. */
class SortLinks extends Nav {

    SortLinks(SearchCriteria criteria, SearchLinks links) {
        addClassName("sort");
        setAriaLabel("Order of results");
        Markup list = Markup.tag("ul").styled("plain-list");
        list.add(Markup.tag("li", "Order:").with("aria-hidden", "true"));
        for (SortOrder order : SortOrder.values()) {
            if (order == SortOrder.DISTANCE && criteria.near() == null) {
                continue;
            }
            Anchor link =
                    new Anchor(links.to(criteria.change().sort(order).page(1).build()), order.label());
            link.getElement().setAttribute("router-link", true);
            if (order == criteria.sort()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(Markup.tag("li", link));
        }
        Paragraph rule = new Paragraph(criteria.sort().inShort() + " ");
        rule.add(new Anchor("/how-we-order-results", "How we order results"));
        rule.addClassNames("small", "soft");
        // on narrow screens one line, so that the first result is seen at once
        Markup summary = Markup.tag("summary", "Order: " + criteria.sort().label());
        add(Markup.tag("details", summary, list, rule).styled("sort-folded"));
    }
}
