package uk.kindred.providers.claims;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.moderation.MatterDecided;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.moderation.NewMatter;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.people.Team;

/** What becomes of a claim that is shown, of one that others object to, and of what a moderator decided. */
@Service
public class Contests {

    /** For whoever keeps the listing, to object. */
    static final Duration TIME_TO_OBJECT = Duration.ofDays(14);

    private static final int MOST_AT_ONCE = 200;
    private static final String CLAIM = "claim-";
    private static final String DISPUTE = "dispute-";

    private final ClaimRows rows;
    private final ClaimWrites writes;
    private final ClaimMails mails;
    private final Handover handover;
    private final Keeping keeping;
    private final Keepers keepers;
    private final Team team;
    private final Listings listings;
    private final Moderation moderation;
    private final Accounts accounts;
    private final Clock clock;

    Contests(
            ClaimRows rows,
            ClaimWrites writes,
            ClaimMails mails,
            Handover handover,
            Keeping keeping,
            Keepers keepers,
            Team team,
            Listings listings,
            Moderation moderation,
            Accounts accounts,
            Clock clock) {
        this.rows = rows;
        this.writes = writes;
        this.mails = mails;
        this.handover = handover;
        this.keeping = keeping;
        this.keepers = keepers;
        this.team = team;
        this.listings = listings;
        this.moderation = moderation;
        this.accounts = accounts;
        this.clock = clock;
    }

    static String reference(Claim claim) {
        return CLAIM + claim.id();
    }

    static String disputeReference(Claim claim) {
        return DISPUTE + claim.id();
    }

    /** A code has shown it, or words are to: the listing is given at once only if nobody keeps it and no judgement is needed. */
    void shown(Claim claim, Proof proof) {
        writes.lock(claim.listingId());
        Optional<OrganisationId> keeper = keepers.findKeeper(claim.listingId());
        if (keeper.isPresent()) {
            moderation.withdraw(MatterKind.CLAIM, reference(claim));
            Instant until = clock.instant().plus(TIME_TO_OBJECT);
            writes.contest(claim.id(), proof, until);
            mails.rival(claim, team.listOwners(keeper.get()), until);
            mails.contested(claim, until);
        } else if (proof == Proof.WORDS) {
            toModerator(claim, proof);
        } else {
            handover.give(claim, proof, claim.person());
        }
    }

    private void toModerator(Claim claim, Proof proof) {
        writes.toModerator(claim.id(), proof);
        moderation.ask(new NewMatter(
                MatterKind.CLAIM,
                reference(claim),
                claim.listingId(),
                "Claim of " + claim.name(),
                claim.moderatorsAddress()));
    }

    /** A claim that whoever asks may object to: they own or edit what keeps its listing. */
    @Transactional(readOnly = true)
    public Optional<Claim> findAgainst(Actor actor, UUID id) {
        return rows.find(id)
                .filter(claim -> claim.objectUntil() != null)
                .filter(claim -> keepers.findKeeper(claim.listingId())
                        .filter(actor::mayEdit)
                        .isPresent());
    }

    /** @return false if it is too late */
    @Transactional
    public boolean object(Claim claim, String words) {
        writes.lock(claim.listingId());
        Claim now = rows.find(claim.id()).orElse(claim);
        if (now.state() != Claim.State.CONTESTED) {
            return false;
        }
        writes.object(claim.id(), words);
        toModerator(claim, Proof.WORDS);
        return true;
    }

    /** Whoever keeps the listing has had their time, or has said nothing: a moderator decides all the same. */
    @Scheduled(cron = "0 12 * * * *", zone = "Europe/London")
    @Transactional
    public void lookForOverdue() {
        rows.takeOverdue(clock.instant(), MOST_AT_ONCE).forEach(claim -> toModerator(claim, Proof.WORDS));
    }

    @Transactional(readOnly = true)
    public Optional<Claim> findByDisputeToken(String token) {
        return rows.findByDisputeToken(token);
    }

    /** Somebody who was told of a claim says that it was wrong. */
    @Transactional
    public void dispute(Claim claim, String words) {
        writes.dispute(claim.id(), words);
        moderation.ask(new NewMatter(
                MatterKind.CLAIM,
                disputeReference(claim),
                claim.listingId(),
                "A claim of " + claim.name() + " is said to be wrong",
                claim.moderatorsAddress()));
    }

    @EventListener
    void decided(MatterDecided matter) {
        if (matter.kind() != MatterKind.CLAIM) {
            return;
        }
        if (matter.reference().startsWith(CLAIM)) {
            find(matter, CLAIM).filter(Claim::isRunning).ifPresent(claim -> decide(claim, matter));
        } else if (matter.reference().startsWith(DISPUTE) && matter.accepted()) {
            find(matter, DISPUTE).ifPresent(claim -> undo(claim, matter.reason()));
        }
    }

    private Optional<Claim> find(MatterDecided matter, String prefix) {
        return rows.find(UUID.fromString(matter.reference().substring(prefix.length())));
    }

    private void decide(Claim claim, MatterDecided matter) {
        PersonId moderator = accounts.require().id();
        if (moderator.equals(claim.person())) {
            throw new AccessDeniedException("nobody decides on a claim of their own");
        }
        writes.lock(claim.listingId());
        if (matter.accepted()) {
            handover.give(claim, claim.proof() == null ? Proof.WORDS : claim.proof(), moderator);
        } else {
            writes.end(claim.id(), Claim.State.LOST, matter.reason());
            mails.ended(claim, "A moderator has decided against your claim: " + matter.reason());
        }
    }

    /** Only if the same organisation still keeps it. */
    private void undo(Claim claim, String reason) {
        keepers.findKeeper(claim.listingId())
                .filter(keeper -> keeper.equals(claim.organisation()))
                .flatMap(keeper -> listings.findByPublicId(claim.publicId()))
                .map(ListingDetails::summary)
                .ifPresent(listing -> keeping.takeBack(listing, reason));
    }
}
