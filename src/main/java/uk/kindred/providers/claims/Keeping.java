package uk.kindred.providers.claims;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;
import uk.kindred.directory.ListingSummary;
import uk.kindred.enquiries.ListingContactBook;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.people.Team;

/** Ends that an organisation keeps a listing: a moderator takes it back, or its owner gives it up. */
@Service
public class Keeping {

    /** Within what the audit log takes. */
    private static final int LONGEST_REASON = 500;

    private final Keepers keepers;
    private final Team team;
    private final ListingContactBook contacts;
    private final ClaimMails mails;
    private final ClaimWrites writes;
    private final AuditLog audit;
    private final Accounts accounts;

    Keeping(
            Keepers keepers,
            Team team,
            ListingContactBook contacts,
            ClaimMails mails,
            ClaimWrites writes,
            AuditLog audit,
            Accounts accounts) {
        this.keepers = keepers;
        this.team = team;
        this.contacts = contacts;
        this.mails = mails;
        this.writes = writes;
        this.audit = audit;
        this.accounts = accounts;
    }

    /** Takes a listing back. @param why those who kept it read it. @return false if nobody keeps it */
    @Transactional
    public boolean takeBack(ListingSummary listing, String why) {
        String reason = why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
        Actor actor = accounts.require();
        writes.lock(listing.databaseId());
        Optional<OrganisationId> keeper = keepers.findKeeper(listing.databaseId());
        keeper.ifPresent(organisation -> {
            keepers.take(listing.databaseId());
            end(organisation, listing.databaseId(), listing.name(), actor.id(), "A moderator took it back: " + reason);
            audit.note(
                    actor.id(),
                    Deed.of("listing-taken-back")
                            .to(listing.id())
                            .within(organisation)
                            .because(reason));
        });
        return keeper.isPresent();
    }

    /** The owner of the organisation that keeps it does so no more. @return false if it is not theirs to give up */
    @Transactional
    public boolean giveUp(ListingSummary listing) {
        Actor actor = accounts.require();
        writes.lock(listing.databaseId());
        Optional<OrganisationId> keeper =
                keepers.findKeeper(listing.databaseId()).filter(actor::isOwnerOf);
        keeper.ifPresent(organisation -> {
            keepers.take(listing.databaseId());
            end(
                    organisation,
                    listing.databaseId(),
                    listing.name(),
                    actor.id(),
                    actor.person().called() + " gave it up.");
            audit.note(actor.id(), Deed.of("listing-given-up").to(listing.id()).within(organisation));
        });
        return keeper.isPresent();
    }

    /** Tells those who kept it, once it is somebody else's or nobody's; who keeps nothing any more may do nothing any more. */
    void end(OrganisationId organisation, long listingId, String name, PersonId by, String why) {
        List<Person> kept = team.listPeople(organisation);
        contacts.removeClaimants(listingId);
        mails.taken(name, kept, why);
        if (keepers.listListings(organisation, 1, 0).isEmpty()) {
            team.dissolve(organisation, by, "keeps no listing any more");
        }
    }
}
