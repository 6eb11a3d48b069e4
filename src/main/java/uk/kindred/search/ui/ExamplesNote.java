package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;

/** Says above results that some are made up, and how to leave them out. */
class ExamplesNote extends Paragraph {

    private final boolean only;

    private ExamplesNote(SearchCriteria criteria, SearchLinks links) {
        addClassName("examples-note");
        only = criteria.wishes().examples() == ExampleWish.ONLY;
        add((only ? "All of these" : "Some") + " are example listings: made up, to show what Kindred will do. ");
        SearchCriteria without = criteria.change()
                .wishes(criteria.wishes().change().examples(ExampleWish.EXCLUDE).build())
                .page(1)
                .build();
        add(new Anchor(links.to(without), only ? "Show real ones" : "Leave them out"));
    }

    String inShort() {
        return (only ? "All of these" : "Some") + " are example listings, made up.";
    }

    /** Empty where this page shows none. */
    static Optional<ExamplesNote> of(SearchCriteria criteria, SearchResults results, SearchLinks links) {
        boolean any =
                results.hits().stream().anyMatch(hit -> hit.listing().offer().example());
        return any ? Optional.of(new ExamplesNote(criteria, links)) : Optional.empty();
    }
}
