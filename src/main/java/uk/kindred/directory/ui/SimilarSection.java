package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.NearbyListing;

/** Where else to look: the nearest services of the same kind. */
class SimilarSection extends ListingSection {

    SimilarSection(ListingSummary listing, List<NearbyListing> similar, LocalDate today) {
        super(
                "similar",
                listing.coordinates() == null ? "Similar services of the same council" : "Similar services nearby");
        addClassName("no-print");
        if (similar.isEmpty()) {
            add(new Paragraph("We know of none."));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("similar-cards");
        similar.forEach(
                near -> list.add(new ListItem(new ListingCard(near.listing(), near.distanceMiles(), today, 3))));
        add(list);
    }
}
