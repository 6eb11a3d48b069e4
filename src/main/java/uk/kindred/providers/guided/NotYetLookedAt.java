package uk.kindred.providers.guided;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.ui.ListingMarks;

/** Says of a listing that was published at once that no moderator has looked at it so far. */
@Component
class NotYetLookedAt implements ListingMarks {

    private final Drafts drafts;

    NotYetLookedAt(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<String> of(ListingDetails listing) {
        String id = listing.summary().id();
        return id.startsWith(OwnListings.ID_PREFIX)
                        && !listing.summary().offer().example()
                        && drafts.isNotLookedAt(id)
                ? List.of(
                        "New on Kindred, and not yet checked by a moderator. Ask to see checks and references yourself.")
                : List.of();
    }
}
