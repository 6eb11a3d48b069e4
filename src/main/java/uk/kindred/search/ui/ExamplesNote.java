package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;

/** Says above results that some or all are made up, and how to leave them out. */
class ExamplesNote extends Paragraph {

    private static final String SOME = "Some are example listings: made up, to show what Kindred will do. ";

    private final String inShort;

    private ExamplesNote(SearchCriteria criteria, SearchResults results, long examples, SearchLinks links) {
        addClassName("examples-note");
        boolean only = criteria.wishes().examples() == ExampleWish.ONLY;
        boolean all = only || examples == results.total();
        String subject = all ? all(results.total()) : "Some";
        inShort = subject
                + (all && results.total() == 1 ? " is" : " are")
                + (all ? " made up" + noRealPrice(criteria) + "." : " example listings, made up.");
        add(all ? inShort + " " : SOME);
        SearchCriteria without = criteria.change()
                .wishes(criteria.wishes().change().examples(ExampleWish.EXCLUDE).build())
                .page(1)
                .build();
        add(new Anchor(links.to(without), only ? "Show real ones" : "Leave them out"));
    }

    private static String all(long total) {
        return total == 1 ? "This one" : total == 2 ? "Both" : "All " + ResultSentence.count(total);
    }

    private static String noRealPrice(SearchCriteria criteria) {
        boolean ofCost = criteria.asksForCost() && !criteria.wishes().costUnknown();
        return ofCost ? "; no real price is known here" : "";
    }

    String inShort() {
        return inShort;
    }

    /** Empty where this page shows none. @param examples how many of those found are made up */
    static Optional<ExamplesNote> of(SearchCriteria criteria, SearchResults results, long examples, SearchLinks links) {
        return hasAny(results) ? Optional.of(new ExamplesNote(criteria, results, examples, links)) : Optional.empty();
    }

    static boolean hasAny(SearchResults results) {
        return results.hits().stream().anyMatch(hit -> hit.listing().offer().example());
    }
}
