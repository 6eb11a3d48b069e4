package uk.kindred.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** What a search by distance cannot find: listings of which the register gives the council and no place. */
@Component
public class UnplacedListings {

    private final ListingSearch listings;
    private final Councils councils;

    UnplacedListings(ListingSearch listings, Councils councils) {
        this.listings = listings;
        this.councils = councils;
    }

    /**
     * Listings without a place that fulfil every other wish, and do not say which area they serve.
     *
     * @param council where they are, that of the place searched near
     * @param criteria the search that finds them
     */
    public record Unplaced(Council council, SearchCriteria criteria, long total) {}

    /** Empty if there are none, if nothing is left out by distance, or if the place's council is not wanted. */
    public Optional<Unplaced> find(SearchCriteria criteria) {
        return wantedCouncil(criteria).flatMap(council -> {
            SearchCriteria unplaced = criteria.change()
                    .withinMiles(null)
                    .bounds(null)
                    .placeUnknown(true)
                    .councilSlugs(Set.of(council.slug()))
                    .sort(criteria.sort() == SortOrder.DISTANCE ? SortOrder.BEST : criteria.sort())
                    .page(1)
                    .build();
            long total = listings.count(List.of(unplaced)).getFirst();
            return total == 0 ? Optional.empty() : Optional.of(new Unplaced(council, unplaced, total));
        });
    }

    private Optional<Council> wantedCouncil(SearchCriteria criteria) {
        boolean complete = criteria.placeUnknown() || criteria.wishes().sureToServe();
        if (criteria.near() == null || criteria.withinMiles() == null || complete) {
            return Optional.empty();
        }
        return Optional.ofNullable(criteria.near().councilGss())
                .flatMap(councils::findByGss)
                .filter(council -> criteria.councilSlugs().isEmpty()
                        || criteria.councilSlugs().contains(council.slug()));
    }
}
