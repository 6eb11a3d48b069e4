package uk.kindred.search.ui;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.kindred.directory.ListingLooks;
import uk.kindred.directory.ListingLooks.Look;
import uk.kindred.search.ExampleWish;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.OfferWishes;
import uk.kindred.search.Relaxations;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.CostKnowledge;
import uk.kindred.search.SearchShown;
import uk.kindred.search.UnplacedListings;
import uk.kindred.search.UntimedListings;

/** Finds what a page of results shows: the listings, and where to look when they are none or not all. */
@Component
class Finder {

    private static final int MOST_OF_UNKNOWN_COST = 5;

    private final ListingSearch search;
    private final Relaxations relaxations;
    private final UnplacedListings unplaced;
    private final UntimedListings untimed;
    private final ListingLooks looks;
    private final ApplicationEventPublisher events;

    Finder(
            ListingSearch search,
            Relaxations relaxations,
            UnplacedListings unplaced,
            UntimedListings untimed,
            ListingLooks looks,
            ApplicationEventPublisher events) {
        this.search = search;
        this.relaxations = relaxations;
        this.unplaced = unplaced;
        this.untimed = untimed;
        this.looks = looks;
        this.events = events;
    }

    /** What somebody is shown now. */
    Finding show(Asked asked) {
        Finding finding = find(asked);
        looks.note(Look.FOUND, finding.shown());
        events.publishEvent(
                new SearchShown(finding.criteria(), finding.results().total()));
        return finding;
    }

    Finding find(Asked asked) {
        SearchCriteria criteria = asked.criteria();
        SearchResults results = search.search(criteria);
        return new Finding(
                asked,
                results,
                results.total() == 0 ? relaxations.find(criteria) : List.of(),
                unplaced.find(criteria),
                untimed.find(criteria).filter(others -> others.total() > 0),
                costUnknown(criteria, results),
                ExamplesNote.hasAny(results) ? examples(criteria) : 0);
    }

    private long examples(SearchCriteria criteria) {
        OfferWishes only = criteria.wishes().change().examples(ExampleWish.ONLY).build();
        return search.count(List.of(criteria.change().wishes(only).build())).getFirst();
    }

    /** The search for what says no cost, which else would match. */
    static SearchCriteria ofUnknownCost(SearchCriteria criteria) {
        return criteria.change()
                .wishes(criteria.wishes().change().costUnknown(true).build())
                .page(1)
                .build();
    }

    private Optional<SearchResults> costUnknown(SearchCriteria criteria, SearchResults results) {
        CostKnowledge cost = results.cost();
        boolean isLastPage = criteria.from() + criteria.size() >= results.total();
        if (cost == null || cost.unknown() == 0 || !criteria.wishes().leavesOutUnknownCost() || !isLastPage) {
            return Optional.empty();
        }
        return Optional.of(search.search(
                ofUnknownCost(criteria).change().size(MOST_OF_UNKNOWN_COST).build()));
    }
}
