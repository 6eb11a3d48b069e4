package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.NearbyListing;

/** Where else to look: the nearest services of the same kind. */
class SimilarSection extends ListingSection {

    SimilarSection(ListingSummary listing, List<NearbyListing> similar) {
        super(
                "similar",
                listing.coordinates() == null ? "Similar services of the same council" : "Similar services nearby");
        addClassName("no-print");
        if (similar.isEmpty()) {
            add(new Paragraph("We know of none."));
            return;
        }
        UnorderedList list = new UnorderedList();
        similar.forEach(near -> list.add(new ListingLine(near.listing())));
        add(list);
    }
}
