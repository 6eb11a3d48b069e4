package uk.kindred.search.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Place;
import uk.kindred.pricing.Pounds;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.CostKnowledge;
import uk.kindred.search.SortOrder;

/** What is known of the costs of what was found, and what not: "23 whose whole cost is known and within £800 a week". */
class CostNote extends Paragraph {

    private final CostKnowledge cost;

    private CostNote(SearchCriteria criteria, long found, CostKnowledge cost, SearchLinks links) {
        this.cost = cost;
        addClassName("cost-note");
        OfferWishes wishes = criteria.wishes();
        if (wishes.costUnknown()) {
            add((found == 1 ? "This one does not say what it costs" : "These do not say what they cost")
                    + middle(criteria, cost)
                    + ".");
            return;
        }
        add(known(wishes.maxWeeklyPence(), found, cost) + (found > 1 ? order(criteria) : "") + ". ");
        if (cost.unknown() > 0) {
            add(unknownInWords(cost) + middle(criteria, cost) + ". ");
            add(
                    new Anchor(links.to(Finder.ofUnknownCost(criteria)), cost.unknown() == 1 ? "Show it" : "Show them"),
                    new Text(" "));
        }
        if (comparesUnlike(criteria, found)) {
            add("Different kinds of support stand here together, each with the cost of its own usual week. Choose one"
                    + " kind to compare like with like.");
        }
    }

    String inShort() {
        return cost.unknown() == 0
                ? "The cost of all is known."
                : ResultSentence.count(cost.unknown())
                        + (cost.unknown() == 1 ? " does not say what it costs." : " do not say what they cost.");
    }

    /** Empty where the search asks for no cost. */
    static Optional<CostNote> of(SearchCriteria criteria, SearchResults results, SearchLinks links) {
        return Optional.ofNullable(results.cost()).map(cost -> new CostNote(criteria, results.total(), cost, links));
    }

    /** "41 more match but do not say what they cost" */
    static String unknownInWords(CostKnowledge cost) {
        return cost.unknown() == 1
                ? "1 more matches but does not say what it costs"
                : ResultSentence.count(cost.unknown()) + " more match but do not say what they cost";
    }

    private static String known(@Nullable Long mostPence, long found, CostKnowledge cost) {
        if (mostPence == null) {
            return ResultSentence.count(cost.known()) + " whose whole cost is known";
        }
        String most = Pounds.inWords(mostPence) + " a week";
        return found == 0
                ? "None is known to cost " + most + " or less"
                : ResultSentence.count(found) + " whose whole cost is known and within " + most;
    }

    private static boolean comparesUnlike(SearchCriteria criteria, long found) {
        return found > 1
                && criteria.sort() == SortOrder.COST
                && criteria.kinds().isEmpty()
                && criteria.costPlan().asked().isEmpty();
    }

    private static String order(SearchCriteria criteria) {
        return criteria.sort() == SortOrder.COST ? ", cheapest first" : "";
    }

    /** Never of what is made up: that tells nothing of what anything costs. */
    private static String middle(SearchCriteria criteria, CostKnowledge cost) {
        Long median = cost.medianWeeklyPence();
        return median == null
                ? ""
                : ": the middle price of those known" + around(criteria) + " is " + Pounds.inWords(median) + " a week";
    }

    private static String around(SearchCriteria criteria) {
        Place near = criteria.near();
        if (near == null) {
            return "";
        }
        Double within = criteria.withinMiles();
        double miles = within == null ? SearchResults.MEDIAN_MILES : Math.min(within, SearchResults.MEDIAN_MILES);
        return " within " + Miles.inWords(miles) + " of " + near.label();
    }
}
