package uk.kindred.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ui.CardContext;
import uk.kindred.directory.ui.ListingCard;
import uk.kindred.places.Place;
import uk.kindred.places.PlaceType;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.CostKnowledge;
import uk.kindred.search.SearchResults.Hit;
import uk.kindred.search.SortOrder;

/** One page of what was found; ordered by cost, those whose cost is not known stand under a heading of their own. */
class Cards extends Div {

    private final SearchCriteria criteria;
    private final SearchResults results;
    private final LocalDate today;

    /** @param headingLevel of the cards' names: 2 below the page's title, 3 below a heading */
    Cards(SearchCriteria criteria, SearchResults results, LocalDate today, int headingLevel) {
        this.criteria = criteria;
        this.results = results;
        this.today = today;
        List<Hit> hits = results.hits();
        CostKnowledge cost = results.cost();
        if (cost == null
                || criteria.sort() != SortOrder.COST
                || criteria.wishes().costUnknown()) {
            add(list(hits, headingLevel));
            return;
        }
        int known = (int) Math.clamp(cost.known() - criteria.from(), 0, hits.size());
        if (known > 0) {
            add(list(hits.subList(0, known), headingLevel));
        }
        if (known < hits.size() && !criteria.wishes().leavesOutUnknownCost()) {
            H2 heading = new H2(CostNote.unknownInWords(cost));
            heading.addClassName("cost-unknown-heading");
            add(heading, list(hits.subList(known, hits.size()), headingLevel + 1));
        }
    }

    private Markup list(List<Hit> hits, int headingLevel) {
        Markup list = Markup.tag("ol").styled("plain-list", "cards");
        hits.forEach(hit ->
                list.add(Markup.tag("li", new ListingCard(hit.listing(), context(hit), headingLevel).comparable())));
        return list;
    }

    private CardContext context(Hit hit) {
        OfferWishes wishes = criteria.wishes();
        CostKnowledge cost = results.cost();
        return new CardContext(
                criteria.costPlan(),
                wishes.payer(),
                cost == null ? null : cost.medianFor(hit.listing()),
                criteria.near() == null ? null : goal(criteria.near()),
                hit.distanceMiles(),
                hit.servesNear(),
                today);
    }

    /** Whoever serves a part of a town is found as well. */
    private static String goal(Place near) {
        boolean divided = near.type() == PlaceType.TOWN || near.type() == PlaceType.COUNCIL;
        return near.label() + (divided ? ", all or part of it" : "");
    }
}
