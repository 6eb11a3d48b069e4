package uk.kindred.search;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a search by times cannot find: those who would come at times, and do not say at which. */
@Component
public class UntimedListings {

    private final ListingSearch listings;

    UntimedListings(ListingSearch listings) {
        this.listings = listings;
    }

    /** Listings that fulfil every other wish. @param criteria the search that finds them */
    public record Untimed(SearchCriteria criteria, long total) {}

    /** Empty if no times are asked for; else counted, none too. */
    public Optional<Untimed> find(SearchCriteria criteria) {
        if (criteria.wishes().times().isEmpty() || criteria.wishes().timesUnknown()) {
            return Optional.empty();
        }
        SearchCriteria untimed = criteria.change()
                .wishes(criteria.wishes().change().timesUnknown(true).build())
                .page(1)
                .build();
        return Optional.of(new Untimed(untimed, listings.count(List.of(untimed)).getFirst()));
    }
}
