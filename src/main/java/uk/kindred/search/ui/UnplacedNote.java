package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.search.UnplacedListings.Unplaced;

/** Says how many services a search by distance had to leave out, and leads to them. */
class UnplacedNote extends Paragraph {

    /** @param besides whether others were found */
    UnplacedNote(Unplaced unplaced, boolean besides, SearchLinks links) {
        addClassNames("notice", "unplaced");
        long total = unplaced.total();
        String things = ResultSentence.things(unplaced.criteria(), total);
        String many = ResultSentence.count(total) + (besides ? " more " : " ") + things;
        add(many + (total == 1 ? " is" : " are") + " in " + unplaced.council().shortName()
                + ", but the register does not say where. ");
        String show = total == 1 ? "Show this one" : "Show these " + ResultSentence.count(total);
        add(new Anchor(links.to(unplaced.criteria()), show));
    }
}
