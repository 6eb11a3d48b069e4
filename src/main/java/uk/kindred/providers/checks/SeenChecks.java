package uk.kindred.providers.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportDetails.Check;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Checks of a listing that an officer of its council has seen: who, when, and never the document. */
@Service
@Transactional
class SeenChecks {

    private final Accounts accounts;
    private final Listings listings;
    private final Offers offers;
    private final Councils councils;
    private final AuditLog audit;
    private final Clock clock;

    SeenChecks(Accounts accounts, Listings listings, Offers offers, Councils councils, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.listings = listings;
        this.offers = offers;
        this.councils = councils;
        this.audit = audit;
        this.clock = clock;
    }

    /** A listing and its council. */
    record Shown(ListingDetails listing, Council council) {}

    /** @throws AccessDeniedException if it is not in a council that whoever asks is an officer of, or there is none */
    @Transactional(readOnly = true)
    public Shown require(String publicId) {
        Actor actor = accounts.require();
        return listings.findByPublicId(publicId)
                .filter(ListingDetails::open)
                .filter(listing -> listing.regulatorPage() == null)
                .filter(listing -> !listing.summary().offer().example())
                .flatMap(listing -> council(listing).map(council -> new Shown(listing, council)))
                .filter(shown -> actor.isOfficerOf(shown.council().gss()))
                .orElseThrow(() -> new AccessDeniedException("not a listing of their council"));
    }

    private Optional<Council> council(ListingDetails listing) {
        return Optional.ofNullable(listing.summary().councilSlug()).flatMap(councils::findBySlug);
    }

    /**
     * The officer has seen this check today, or has not after all.
     *
     * @return false if the listing names no such check any more
     */
    public boolean mark(String publicId, String what, boolean seen) {
        Shown shown = require(publicId);
        String by = shown.council().name();
        LocalDate today = LocalDate.now(clock);
        boolean changed = offers.change(publicId, offer -> with(offer, what, seen ? by : null, seen ? today : null));
        if (changed) {
            audit.note(
                    accounts.require().id(),
                    Deed.of(seen ? "check-seen" : "check-not-seen")
                            .to(publicId)
                            .within(shown.council().gss()));
        }
        return changed;
    }

    private static Offer with(Offer offer, String what, @Nullable String by, @Nullable LocalDate on) {
        SupportDetails details = offer.details();
        return details == null
                ? offer
                : new Offer(
                        offer.description(),
                        details.withChecks(marked(details.checks(), what, by, on)),
                        offer.features(),
                        offer.areaServed(),
                        offer.prices(),
                        offer.terms(),
                        offer.availability());
    }

    private static List<Check> marked(List<Check> checks, String what, @Nullable String by, @Nullable LocalDate on) {
        return checks.stream()
                .map(check -> check.what().equals(what) ? new Check(what, by, on) : check)
                .toList();
    }
}
