package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.ListingSummary;

/** The way from the home page to a listing. */
class Breadcrumbs extends Nav {

    /** @param position from 1 */
    record Step(int position, String name, String path) {}

    Breadcrumbs(ListingSummary listing) {
        addClassNames("breadcrumbs", "no-print");
        setAriaLabel("Breadcrumbs");
        OrderedList list = new OrderedList();
        List<Step> steps = stepsTo(listing);
        for (Step step : steps) {
            Anchor link = new Anchor(step.path(), step.name());
            if (step.position() == steps.size()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }

    static List<Step> stepsTo(ListingSummary listing) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(1, "Home", "/"));
        steps.add(new Step(2, "Find care", "/search"));
        if (listing.councilSlug() != null && listing.councilName() != null) {
            steps.add(new Step(3, listing.councilName(), "/search?council=" + listing.councilSlug()));
        }
        steps.add(new Step(steps.size() + 1, listing.name(), "/listings/" + listing.slug()));
        return steps;
    }
}
