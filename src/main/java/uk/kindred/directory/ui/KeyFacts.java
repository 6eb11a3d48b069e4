package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.directory.ListingSummary;

/** What most people come to a listing for, before all else: the price, a free place, the rating, each with its age. */
class KeyFacts extends DescriptionList {

    KeyFacts(ListingSummary listing, CardContext context) {
        addClassName("key-facts");
        add("Price", CardCost.of(listing, context).orElseGet(() -> new Paragraph("Not known: ask")));
        add("Is there a place?", new Paragraph(AvailabilityWords.of(listing, context.today())));
        if (ListingRating.find(listing).isPresent()) {
            add("Regulator’s rating", new RatingBadge(listing, context.today()));
        }
    }

    private void add(String name, Component fact) {
        getElement().appendChild(new Div(new Term(name), new Description(fact)).getElement());
    }
}
