package uk.kindred.providers.claims;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.enquiries.ListingContactBook;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.providers.Keepers;

/** What claimants do: docs/decisions/051-claiming-a-listing.md. */
@Service
public class Claims {

    private static final int MOST_RUNNING = 50;
    private static final int MAILS_A_DAY_OF_A_PERSON = 15;

    private final ClaimRows rows;
    private final ClaimWrites writes;
    private final ClaimCodes codes;
    private final ClaimMails mails;
    private final Contests contests;
    private final MailDomains domains;
    private final ListingContactBook contacts;
    private final Keepers keepers;
    private final Councils councils;
    private final Moderation moderation;

    Claims(
            ClaimRows rows,
            ClaimWrites writes,
            ClaimCodes codes,
            ClaimMails mails,
            Contests contests,
            MailDomains domains,
            ListingContactBook contacts,
            Keepers keepers,
            Councils councils,
            Moderation moderation) {
        this.rows = rows;
        this.writes = writes;
        this.codes = codes;
        this.mails = mails;
        this.contests = contests;
        this.domains = domains;
        this.contacts = contacts;
        this.keepers = keepers;
        this.councils = councils;
        this.moderation = moderation;
    }

    /**
     * How a listing can be shown to be somebody's.
     *
     * @param mailDomain at which any address will do; null where the website's is no domain of its own
     * @param addresses that were known before; never shown in whole
     * @param council which may pass on a code; null where it is not known, or nobody could be called or written to
     * @param officers whether somebody of the council reads claims here
     */
    public record Ways(
            @Nullable String mailDomain,
            List<EmailAddress> addresses,
            @Nullable Council council,
            boolean officers) {

        public Ways {
            addresses = List.copyOf(addresses);
        }

        public boolean byCouncil() {
            return council != null && officers;
        }
    }

    @Transactional(readOnly = true)
    public Ways waysFor(ListingDetails listing) {
        boolean reachable = listing.phone() != null || RegisteredAddress.isKnown(listing);
        Council council = reachable ? councilOf(listing.summary()).orElse(null) : null;
        return new Ways(
                domains.of(listing.website()).orElse(null),
                contacts.listFromOperator(listing.summary().databaseId()),
                council,
                council != null && mails.isAnyOfficer(council.gss()));
    }

    private Optional<Council> councilOf(ListingSummary listing) {
        return Optional.ofNullable(listing.councilSlug()).flatMap(councils::findBySlug);
    }

    /** Whoever keeps it now. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> findKeeper(ListingSummary listing) {
        return keepers.findKeeper(listing.databaseId());
    }

    @Transactional(readOnly = true)
    public Optional<Claim> findRunning(String publicId, PersonId person) {
        return rows.findRunning(publicId, person);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Claim> list(PersonId person, int most, long offset) {
        return rows.list(person, most, offset);
    }

    @Transactional(readOnly = true)
    public boolean isCodeUsable(Claim claim) {
        return codes.isAnyUsable(claim.id());
    }

    /**
     * Begins a claim; one that runs already goes on.
     *
     * @param chosen an organisation of theirs, null to found one
     * @return false if they claim too many at once
     */
    @Transactional
    public boolean start(
            Actor actor, ListingSummary listing, @Nullable OrganisationId chosen, String organisationName) {
        if (rows.countRunning(actor.id()) >= MOST_RUNNING) {
            return false;
        }
        String name = Optional.ofNullable(chosen).flatMap(keepers::findName).orElse(organisationName);
        writes.add(actor.id(), listing, councilOf(listing).map(Council::gss).orElse(null), chosen, name);
        return true;
    }

    /** Sends a code to an address of the service. @return false if enough were sent today */
    @Transactional
    public boolean sendMail(Claim claim, EmailAddress to) {
        writes.lock(claim.listingId());
        if (codes.madeToday(claim, Proof.MAIL) >= ClaimCodes.MOST_A_DAY_FOR_A_LISTING
                || codes.madeTodayForPerson(claim, Proof.MAIL) >= MAILS_A_DAY_OF_A_PERSON) {
            return false;
        }
        writes.mailedTo(claim.id(), to);
        mails.code(claim, to, codes.make(claim.id(), Proof.MAIL));
        return true;
    }

    /** Asks the council's officers for a call or a letter, once. */
    @Transactional
    public void askOfficer(Claim claim) {
        if (writes.askOfficer(claim.id())) {
            mails.askOfficers(claim);
        }
    }

    @Transactional
    public void askModerator(Claim claim, String words) {
        writes.keepWords(claim.id(), words);
        contests.shown(claim, Proof.WORDS);
    }

    /** @return false if it is no code of this claim's, or one that is over */
    @Transactional
    public boolean useCode(Claim claim, String typed) {
        writes.lock(claim.listingId());
        Optional<Claim> now = rows.find(claim.id()).filter(Claim::mayStillBeShown);
        Optional<Proof> proof = now.flatMap(running -> codes.use(running.id(), typed));
        proof.ifPresent(shown -> contests.shown(now.orElseThrow(), shown));
        return proof.isPresent();
    }

    @Transactional
    public void withdraw(Claim claim) {
        writes.end(claim.id(), Claim.State.WITHDRAWN, null);
        moderation.withdraw(MatterKind.CLAIM, Contests.reference(claim));
    }
}
