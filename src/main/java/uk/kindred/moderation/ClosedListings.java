package uk.kindred.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.directory.OwnListings;

/** Takes listings off and brings them back. What a register says is the register's: those stay. */
@Component
class ClosedListings {

    private final Listings listings;
    private final OwnListings ownListings;

    ClosedListings(Listings listings, OwnListings ownListings) {
        this.listings = listings;
        this.ownListings = ownListings;
    }

    /** Whether there is anything to take off: an open listing that no register states. */
    boolean canClose(Matter matter) {
        return matter.mayCloseListing()
                && matter.listingId() != null
                && listings.findSummaries(List.of(matter.listingId())).stream()
                        .anyMatch(listing -> listing.id().startsWith(OwnListings.ID_PREFIX));
    }

    /** @return false if it is a register's, or closed already */
    boolean close(@Nullable Long listingId) {
        return listingId != null
                && ownListings.closeAll(listings.findSummaries(List.of(listingId)).stream()
                                .map(ListingSummary::id)
                                .toList())
                        > 0;
    }

    void openAgain(@Nullable Long listingId) {
        if (listingId != null) {
            ownListings.openAgain(listingId);
        }
    }
}
