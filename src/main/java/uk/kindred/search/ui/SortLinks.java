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
        Paragraph more = new Paragraph(new Anchor("/how-we-order-results", "How we order results"));
        more.addComponentAsFirst(rule(criteria.sort()));
        more.addClassNames("small", "soft");
        // on narrow screens folded into the order and its rule, so that the first result is seen at once
        Markup summary = Markup.tag(
                "summary", Markup.tag("span", "Order: " + criteria.sort().label() + ". "), rule(criteria.sort()));
        add(Markup.tag("details", summary, list, more).styled("sort-folded"));
    }

    private static Markup rule(SortOrder order) {
        return Markup.tag("span", order.inShort() + " ").styled("order-rule");
    }
}
