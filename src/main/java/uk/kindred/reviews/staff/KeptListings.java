package uk.kindred.reviews.staff;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.moderation.ListingKeepers;

/** Whose listings these pages are about. */
@Component
class KeptListings {

    private final Accounts accounts;
    private final Listings listings;
    private final ListingKeepers keepers;

    KeptListings(Accounts accounts, Listings listings, ListingKeepers keepers) {
        this.accounts = accounts;
        this.listings = listings;
        this.keepers = keepers;
    }

    /** A listing, and for whom whoever is signed in keeps it. */
    record Kept(ListingDetails listing, OrganisationId keeper) {}

    Actor actor() {
        return accounts.require();
    }

    /** @throws AccessDeniedException if it is not theirs, or there is none */
    Kept require(String publicId) {
        ListingDetails listing = find(publicId);
        long id = listing.summary().databaseId();
        OrganisationId keeper = keepers.of(List.of(id)).get(id);
        if (keeper == null || !actor().mayEdit(keeper)) {
            throw new AccessDeniedException("not a listing of theirs");
        }
        return new Kept(listing, keeper);
    }

    /** Any; the services themselves look whose it is. @throws AccessDeniedException if there is none */
    ListingDetails find(String publicId) {
        return listings.findByPublicId(publicId).orElseThrow(() -> new AccessDeniedException("no such listing"));
    }
}
