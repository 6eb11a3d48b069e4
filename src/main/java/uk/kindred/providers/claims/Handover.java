package uk.kindred.providers.claims;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.People;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.enquiries.ListingContactBook;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.providers.Keepers;

/** Gives a listing to whoever has shown that it is theirs, and ends the claims of others. */
@Component
class Handover {

    private static final int AT_ONCE = 200;

    private final Keepers keepers;
    private final Keeping keeping;
    private final Grants grants;
    private final People people;
    private final ListingContactBook contacts;
    private final ClaimRows rows;
    private final ClaimWrites writes;
    private final ClaimMails mails;
    private final Moderation moderation;
    private final AuditLog audit;

    Handover(
            Keepers keepers,
            Keeping keeping,
            Grants grants,
            People people,
            ListingContactBook contacts,
            ClaimRows rows,
            ClaimWrites writes,
            ClaimMails mails,
            Moderation moderation,
            AuditLog audit) {
        this.keepers = keepers;
        this.keeping = keeping;
        this.grants = grants;
        this.people = people;
        this.contacts = contacts;
        this.rows = rows;
        this.writes = writes;
        this.mails = mails;
        this.moderation = moderation;
        this.audit = audit;
    }

    /** With the caller's transaction, which holds the listing's lock. @param by who decided: the claimant by a code */
    void give(Claim claim, Proof proof, PersonId by) {
        OrganisationId organisation = organisationOf(claim);
        Optional<OrganisationId> before =
                keepers.findKeeper(claim.listingId()).filter(keeper -> !keeper.equals(organisation));
        keepers.give(claim.listingId(), organisation);
        String disputeToken = writes.win(claim.id(), organisation, proof);
        before.ifPresent(keeper -> keeping.end(
                keeper, claim.listingId(), claim.name(), by, "A moderator gave it to somebody else, who claimed it."));
        EmailAddress claimant = people.get(claim.person()).email();
        contacts.addClaimant(claim.listingId(), claimant);
        moderation.withdraw(MatterKind.CLAIM, Contests.reference(claim));
        endOthers(claim);
        mails.won(claim, proof);
        registered(claim, proof, claimant).forEach(address -> mails.tellRegistered(claim, address, disputeToken));
        grants.grant(
                by,
                claim.person(),
                new Role.Provider(organisation, Role.Standing.OWNER),
                "claimed " + claim.publicId() + ", shown " + proof.inWords());
        audit.note(
                by,
                Deed.of("listing-claimed")
                        .to(claim.publicId())
                        .within(organisation)
                        .because("shown " + proof.inWords()));
    }

    /** The one that they chose, if it is still theirs; else a new one. */
    private OrganisationId organisationOf(Claim claim) {
        OrganisationId chosen = claim.organisation();
        return chosen != null && grants.held(claim.person()).contains(new Role.Provider(chosen, Role.Standing.OWNER))
                ? chosen
                : keepers.found(claim.organisationName());
    }

    /** Addresses of the service that are not the claimant's own, each once. */
    private Collection<EmailAddress> registered(Claim claim, Proof proof, EmailAddress claimant) {
        Map<String, EmailAddress> known = new LinkedHashMap<>();
        contacts.listFromOperator(claim.listingId()).forEach(address -> known.put(address.comparable(), address));
        if (proof == Proof.MAIL) {
            rows.findMailTo(claim.id()).ifPresent(address -> known.put(address.comparable(), address));
        }
        known.remove(claimant.comparable());
        return known.values();
    }

    private void endOthers(Claim won) {
        List<Claim> others = rows.listRunning(won.listingId(), AT_ONCE);
        while (!others.isEmpty()) {
            others.forEach(this::end);
            others = rows.listRunning(won.listingId(), AT_ONCE);
        }
    }

    private void end(Claim other) {
        moderation.withdraw(MatterKind.CLAIM, Contests.reference(other));
        writes.end(other.id(), Claim.State.LOST, "Somebody else has shown that it is theirs.");
        mails.ended(
                other,
                "Somebody else has shown that " + other.name() + " is theirs. If you think that this is wrong, claim it"
                        + " again: they are told, and a moderator reads both sides.");
    }
}
