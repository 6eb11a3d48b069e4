package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import uk.kindred.search.SearchCriteria;

/** Says that a search for cost looks within the usual distance because nobody asked for another, and leads farther. */
class UsualDistanceNote extends Paragraph {

    private UsualDistanceNote(SearchCriteria criteria, SearchLinks links) {
        addClassName("usual-distance-note");
        add("By cost we look within " + SearchCriteria.USUAL_MILES
                + " miles, unless you choose another distance; services that say that they come to you count from"
                + " anywhere. ");
        add(new Anchor(links.to(criteria.change().anyDistance().page(1).build()), "Look at any distance"));
    }

    String inShort() {
        return "Only within " + SearchCriteria.USUAL_MILES + " miles.";
    }

    static Optional<UsualDistanceNote> of(SearchCriteria criteria, SearchLinks links) {
        return criteria.isUsualDistance() ? Optional.of(new UsualDistanceNote(criteria, links)) : Optional.empty();
    }
}
