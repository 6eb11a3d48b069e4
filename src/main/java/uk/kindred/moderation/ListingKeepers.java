package uk.kindred.moderation;

import java.util.Collection;
import java.util.Map;
import uk.kindred.accounts.OrganisationId;

/** Whose a listing is: told by the module that knows it. */
@FunctionalInterface
public interface ListingKeepers {

    /** By database key; what is nobody's is left out. */
    Map<Long, OrganisationId> of(Collection<Long> listingIds);
}
