package uk.kindred.providers.claims.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.providers.claims.Claims;
import uk.kindred.providers.people.Team;
import uk.kindred.providers.ui.Typed;

/** The page of a listing's claim, as it is for whoever asks. */
@Component
class ClaimAnswers {

    private final Listings listings;
    private final Claims claims;
    private final Team team;
    private final Accounts accounts;
    private final ClaimPages pages;

    ClaimAnswers(Listings listings, Claims claims, Team team, Accounts accounts, ClaimPages pages) {
        this.listings = listings;
        this.claims = claims;
        this.team = team;
        this.accounts = accounts;
        this.pages = pages;
    }

    /** One that can be claimed. */
    Optional<ListingDetails> listing(String publicId) {
        return listings.findByPublicId(publicId)
                .filter(ListingDetails::open)
                .filter(listing -> !listing.summary().offer().example());
    }

    boolean isKeptBy(Actor actor, ListingDetails listing) {
        return claims.findKeeper(listing.summary()).filter(actor::mayEdit).isPresent();
    }

    ResponseEntity<String> page(ListingDetails listing, Typed typed, HttpServletRequest request) {
        Actor actor = accounts.require();
        if (isKeptBy(actor, listing)) {
            return pages.kept(listing);
        }
        return claims.findRunning(listing.summary().id(), actor.id())
                .map(running -> pages.running(listing, running, typed, FormCheck.secret(request)))
                .orElseGet(() ->
                        pages.start(listing, team.names(StartForm.owned(actor)), typed, FormCheck.secret(request)));
    }
}
