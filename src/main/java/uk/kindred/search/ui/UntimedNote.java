package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.search.UntimedListings.Untimed;

/** Says how many a search by times had to leave out, since they do not say when they come, and leads to them. */
class UntimedNote extends Paragraph {

    /** @param besides whether others were found */
    UntimedNote(Untimed untimed, boolean besides, SearchLinks links) {
        addClassNames("notice", "untimed");
        long total = untimed.total();
        String things = ResultSentence.things(untimed.criteria(), total);
        add(ResultSentence.count(total) + (besides ? " more " : " ") + things + (total == 1 ? " does" : " do")
                + " not say when they come. ");
        String show = total == 1 ? "Show this one" : "Show these " + ResultSentence.count(total);
        add(new Anchor(links.to(untimed.criteria()), show));
    }
}
