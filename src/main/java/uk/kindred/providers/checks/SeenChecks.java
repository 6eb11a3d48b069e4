package uk.kindred.providers.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.SupportDetails.Check;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/**
 * Checks of a listing that an officer of its council has seen, or the Shared Lives scheme that has approved the carer: who,
 * when, and never the document.
 */
@Service
@Transactional
class SeenChecks {

    private final Accounts accounts;
    private final Listings listings;
    private final Offers offers;
    private final Councils councils;
    private final Schemes schemes;
    private final SeenCheckRows rows;
    private final AuditLog audit;
    private final Clock clock;

    SeenChecks(
            Accounts accounts,
            Listings listings,
            Offers offers,
            Councils councils,
            Schemes schemes,
            SeenCheckRows rows,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.listings = listings;
        this.offers = offers;
        this.councils = councils;
        this.schemes = schemes;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** A listing, and for whom its checks may be marked. */
    record Shown(ListingDetails listing, Witness witness) {}

    /** Empty if it is in no council of an officer, no carer who names a scheme of a coordinator, or there is none. */
    @Transactional(readOnly = true)
    public Optional<Shown> find(Side side, String publicId) {
        Actor actor = accounts.require();
        return listings.findByPublicId(publicId)
                .filter(ListingDetails::open)
                .filter(listing -> listing.regulatorPage() == null)
                .filter(listing -> !listing.summary().offer().example())
                .flatMap(listing -> witness(side, actor, listing).map(witness -> new Shown(listing, witness)));
    }

    private Optional<Witness> witness(Side side, Actor actor, ListingDetails listing) {
        return switch (side) {
            case OFFICER ->
                council(listing)
                        .filter(council -> actor.isOfficerOf(council.gss()))
                        .map(council -> new Witness(council.name(), council.gss(), council.gss(), null));
            case SCHEME -> schemes.findOf(actor, listing).map(Schemes.Scheme::witness);
        };
    }

    private Optional<Council> council(ListingDetails listing) {
        return Optional.ofNullable(listing.summary().councilSlug()).flatMap(councils::findBySlug);
    }

    /** What was recorded for their councils or schemes, by them or by colleagues, the newest first. */
    @Transactional(readOnly = true)
    public List<SeenCheck> list(Side side, int most, long offset) {
        Actor actor = accounts.require();
        return switch (side) {
            case OFFICER -> rows.listOfCouncils(councilsOf(actor), actor.id(), most, offset);
            case SCHEME ->
                rows.listOfSchemes(
                        schemes.listOf(actor).stream().map(Schemes.Scheme::id).toList(), actor.id(), most, offset);
        };
    }

    private static Set<String> councilsOf(Actor actor) {
        return actor.roles().stream()
                .filter(Role.CouncilOfficer.class::isInstance)
                .map(role -> ((Role.CouncilOfficer) role).councilGss())
                .collect(Collectors.toSet());
    }

    /**
     * Whoever asks has seen this check today, or has not after all.
     *
     * @return false if the listing names no such check any more
     */
    public boolean mark(Shown shown, String what, boolean seen) {
        ListingDetails listing = shown.listing();
        Witness by = shown.witness();
        Check now = seen ? new Check(what, by.name(), LocalDate.now(clock)) : new Check(what, null, null);
        boolean changed = offers.change(listing.summary().id(), offer -> with(offer, by, now));
        if (changed) {
            note(listing.summary(), by, what, seen);
        }
        return changed;
    }

    private void note(ListingSummary listing, Witness by, String what, boolean seen) {
        Actor actor = accounts.require();
        if (seen) {
            rows.add(listing.databaseId(), what, by, actor.id());
        } else {
            rows.end(listing.databaseId(), what);
        }
        audit.note(
                actor.id(),
                Deed.of(seen ? "check-seen" : "check-not-seen").to(listing.id()).within(by.scope()));
    }

    private static Offer with(Offer offer, Witness by, Check now) {
        SupportDetails details = offer.details();
        return details == null
                ? offer
                : new Offer(
                        offer.description(),
                        details.withChecks(details.checks().stream()
                                .map(check -> mayBecome(check, by, now) ? now : check)
                                .toList()),
                        offer.features(),
                        offer.areaServed(),
                        offer.prices(),
                        offer.terms(),
                        offer.availability());
    }

    /** What others have seen they alone take back. */
    private static boolean mayBecome(Check check, Witness by, Check now) {
        return check.what().equals(now.what())
                && (now.seenBy() != null || by.name().equals(check.seenBy()));
    }
}
