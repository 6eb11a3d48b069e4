package uk.kindred.about;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SortOrder;

/** The ranking rule, in the very words that stand beside the results. */
@Route(value = "how-we-order-results", layout = MainLayout.class)
@AnonymousAllowed
class OrderView extends InfoPage {

    OrderView() {
        super(
                "How we order results",
                "The order depends only on what you ask for and on public facts. Nobody can pay for a place in it.");
    }

    @Override
    void write() {
        heading("The rules");
        for (SortOrder order : SortOrder.values()) {
            subheading(order.label());
            text(order.rule());
        }
        text("Where two services come out equal, they stand by name, from A to Z.");
        heading("What never counts");
        list(
                "Payments, advertising or membership. Kindred sells no places in the list.",
                "Who owns a service, or how large its owner is.",
                "How often other people looked at it.",
                "Anything about you. Two people who ask the same see the same.");
        heading("Distance");
        text(
                "Distances are in miles in a straight line, from the middle of the postcode or town that you name. The way by"
                        + " road is longer. Where the register does not say exactly where a service is, we show no distance and"
                        + " put it last when you sort by distance. A search within some miles cannot find it: the page then"
                        + " says how many there are, and leads to them.");
        heading("The area that a service serves");
        text(
                "With a place given, a service that says which area it serves is found only if your place lies in it, however"
                        + " far away the service is. That is no reason to stand higher.");
        text("A service that comes to you and does not say where it goes is found at any distance. There are two"
                + " exceptions. In the order by weekly cost, or up to so much a week, it is found no farther than "
                + SearchCriteria.USUAL_MILES
                + " miles away, unless you ask for other miles: else the cheapest of all England would come first."
                + " And “Only if it says that it comes to my place” leaves it out.");
        heading("Ratings");
        text(
                "Ratings are CQC’s. We always show how old they are. A service without a rating is not a bad one: new services"
                        + " have none yet.");
    }
}
