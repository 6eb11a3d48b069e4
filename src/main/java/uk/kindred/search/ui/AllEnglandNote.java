package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SortOrder;

/**
 * Says that a place alone keeps nothing near in an order that does not begin with the nearest, and leads to distances. Nothing
 * is left out unasked: a program that names a place and no distance means any.
 */
class AllEnglandNote extends Paragraph {

    private static final List<Integer> MILES = List.of(5, 10, 25);

    private final String inShort;

    private AllEnglandNote(SearchCriteria criteria, Place near, SearchLinks links) {
        String first = criteria.sort() == SortOrder.RATING ? "the best rated first" : "from A to Z";
        inShort = "From all of England, " + first + ".";
        addClassName("all-england-note");
        add("These are from all of England, " + first + ". To see only those near " + near.label()
                + ", choose a distance: ");
        for (int miles : MILES) {
            add(new Anchor(
                    links.to(criteria.change()
                            .withinMiles((double) miles)
                            .page(1)
                            .build()),
                    miles + " miles"));
            add(miles == MILES.getLast() ? "." : ", ");
        }
    }

    String inShort() {
        return inShort;
    }

    static Optional<AllEnglandNote> of(SearchCriteria criteria, SearchLinks links) {
        Place near = criteria.near();
        boolean nearestLater = criteria.sort() == SortOrder.RATING || criteria.sort() == SortOrder.NAME;
        return near == null
                        || !nearestLater
                        || criteria.withinMiles() != null
                        || criteria.bounds() != null
                        || criteria.placeUnknown()
                ? Optional.empty()
                : Optional.of(new AllEnglandNote(criteria, near, links));
    }
}
