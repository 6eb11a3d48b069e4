package uk.kindred.providers.claims;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.Dates;
import uk.kindred.notifications.Mail;
import uk.kindred.notifications.MailBody;
import uk.kindred.notifications.MailOptions;
import uk.kindred.notifications.Outbox;

/** What people are told by mail about a claim. */
@Component
class ClaimMails {

    static final String CODE = "claim-code";

    private static final String NOTICE = "claim-notice";
    private static final int MOST_OFFICERS = 50;

    private final Outbox outbox;
    private final People people;
    private final Grants grants;
    private final SiteProperties site;
    private final Clock clock;

    ClaimMails(Outbox outbox, People people, Grants grants, SiteProperties site, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.grants = grants;
        this.site = site;
        this.clock = clock;
    }

    /** To the service's own address: whoever reads it there may pass it on, or not. */
    void code(Claim claim, EmailAddress to, String code) {
        // their address, not their name: whatever somebody calls themselves is not ours to send to strangers
        String claimant = people.get(claim.person()).email().value();
        MailBody body = MailBody.write()
                .paragraph(claimant + " says that they work for " + claim.name()
                        + " and want to look after its page on Kindred. If that is right, the code is:")
                .paragraph(code)
                .action("Use the code", address(claim.address() + "?code=" + code))
                .paragraph("The link works for " + claimant
                        + " only, once, within an hour. If you are somebody else, give" + " them the code.")
                .paragraph("If nobody of you asked for this, do nothing. Without the code they get nothing.")
                .done();
        outbox.put(new Mail(
                codeKey(claim),
                to,
                CODE,
                "The code to claim " + claim.name() + " on Kindred",
                body,
                MailOptions.AUTOMATIC.evenAfterBounce()));
    }

    private static String codeKey(Claim claim) {
        return CODE + " " + claim.id() + " " + UUID.randomUUID();
    }

    /** @param key of a mail with a code. @return whose claim it is for */
    static UUID claimOf(String key) {
        return UUID.fromString(key.split(" ", -1)[1]);
    }

    /** The service's mail server has nobody of that name, or does not take the mail. */
    void codeLost(Claim claim) {
        notice(
                claim,
                "The code for " + claim.name() + " came back",
                MailBody.write()
                        .paragraph("The mail with the code to claim " + claim.name()
                                + " came back: nobody reads mail at the address that you chose, or it was not taken there."
                                + " Try another address of the service, or another way.")
                        .action("Go on with your claim", address(claim.address()))
                        .done());
    }

    /** Whether anybody of a council would be written to. */
    boolean isAnyOfficer(String councilGss) {
        return !grants.listOfficers(councilGss, 1).isEmpty();
    }

    /** To the council's officers; which service it is they see when they have signed in. */
    void askOfficers(Claim claim) {
        List<PersonId> officers = grants.listOfficers(String.valueOf(claim.councilGss()), MOST_OFFICERS);
        for (Person officer : people.find(officers).values()) {
            MailBody body = MailBody.write()
                    .paragraph(
                            "Somebody says that a service in your council is theirs. To show it, they need a code that"
                                    + " you pass on by phone or by letter, to the number or address that is registered.")
                    .action("See the claim", address("/officer/claims/" + claim.id()))
                    .link("All claims that wait", address("/officer/claims"))
                    .done();
            put(officer.email(), "A claim in your council needs a code", body);
        }
    }

    void won(Claim claim, Proof proof) {
        notice(
                claim,
                "You look after " + claim.name() + " on Kindred now",
                MailBody.write()
                        .paragraph("Your claim of " + claim.name() + " was shown " + proof.inWords()
                                + ". From now on you say what stands on its page, and what people ask comes to you.")
                        .action("Go to your listing", address("/provider/listings/" + claim.publicId()))
                        .link("Let others of your organisation do it too", address("/provider"))
                        .done());
    }

    /** To an address of the service that was known before. */
    void tellRegistered(Claim claim, EmailAddress to, String disputeToken) {
        MailBody body = MailBody.write()
                .paragraph("Your listing has been claimed: "
                        + people.get(claim.person()).email().value() + " looks after the page of " + claim.name()
                        + " on Kindred from now on.")
                .paragraph(
                        "If that is right, there is nothing to do. If it was not you, and nobody who may act for you, tell"
                                + " us. A moderator looks at it.")
                .action("This is wrong", address("/disputes/" + disputeToken))
                .done();
        put(to, claim.name() + " has been claimed on Kindred", body);
    }

    /** To those who keep the listing. */
    void rival(Claim claim, Collection<Person> keepers, Instant until) {
        for (Person keeper : keepers) {
            MailBody body = MailBody.write()
                    .paragraph("Somebody else says that " + claim.name()
                            + " is theirs. You look after it on Kindred. For which organisation they claim it, you see"
                            + " when you have signed in.")
                    .paragraph("You have until " + day(until)
                            + " to object. Then a moderator reads both sides and decides."
                            + " Until then nothing changes.")
                    .action("Say what is right", address("/provider/rivals/" + claim.id()))
                    .done();
            put(keeper.email(), "Somebody else claims " + claim.name(), body);
        }
    }

    void contested(Claim claim, Instant until) {
        notice(
                claim,
                "Your claim of " + claim.name(),
                MailBody.write()
                        .paragraph("Somebody looks after " + claim.name()
                                + " already. They have been told of your claim, and" + " have until " + day(until)
                                + " to object. Then a moderator decides, and you hear of it.")
                        .link("Your claim", address(claim.address()))
                        .done());
    }

    /** @param why a sentence for the claimant */
    void ended(Claim claim, String why) {
        notice(
                claim,
                "Your claim of " + claim.name() + " has ended",
                MailBody.write()
                        .paragraph(why)
                        .link("The page of " + claim.name(), address(claim.address()))
                        .done());
    }

    /** To those who kept a listing and do so no more. */
    void taken(String listingName, Collection<Person> keepers, String why) {
        for (Person keeper : keepers) {
            MailBody body = MailBody.write()
                    .paragraph("Your organisation does not look after " + listingName + " on Kindred any more.")
                    .paragraph(why)
                    .link("What you look after", address("/provider"))
                    .done();
            put(keeper.email(), listingName + " is no longer yours to look after", body);
        }
    }

    private void notice(Claim claim, String subject, MailBody body) {
        people.find(claim.person()).ifPresent(person -> put(person.email(), subject, body));
    }

    private void put(EmailAddress to, String subject, MailBody body) {
        outbox.put(new Mail(NOTICE + " " + UUID.randomUUID(), to, NOTICE, subject, body));
    }

    private URI address(String path) {
        return URI.create(site.absolute(path));
    }

    private String day(Instant time) {
        return Dates.day(LocalDate.ofInstant(time, clock.getZone()));
    }
}
