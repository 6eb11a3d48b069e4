package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;

/** After the last listing whose cost is known: the first of those that do not say, and the way to all of them. */
class UnknownCost extends Section {

    UnknownCost(SearchCriteria asked, SearchResults unknown, SearchLinks links, LocalDate today) {
        addClassName("unknown-cost");
        long total = unknown.total();
        H2 heading = new H2(
                total == 1
                        ? "1 does not say what it costs"
                        : ResultSentence.count(total) + " do not say what they cost");
        heading.addClassName("cost-unknown-heading");
        SearchCriteria criteria = Finder.ofUnknownCost(asked);
        add(heading, new Cards(criteria, unknown, today, 3));
        if (total > unknown.hits().size()) {
            add(new Paragraph(new Anchor(links.to(criteria), "Show all " + ResultSentence.count(total))));
        }
    }
}
