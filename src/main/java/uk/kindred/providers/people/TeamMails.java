package uk.kindred.providers.people;

import java.net.URI;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.SiteProperties;
import uk.kindred.notifications.Mail;
import uk.kindred.notifications.MailBody;
import uk.kindred.notifications.Outbox;

/** What people are told by mail about acting for an organisation. */
@Component
class TeamMails {

    private final Outbox outbox;
    private final SiteProperties site;

    TeamMails(Outbox outbox, SiteProperties site) {
        this.outbox = outbox;
        this.site = site;
    }

    /** Without the organisation's name: whatever somebody calls it is not ours to send to strangers. */
    void invite(Person by, EmailAddress to, Role.Standing standing, String token) {
        put(
                "provider-invitation",
                to,
                "Will you look after listings on Kindred with somebody?",
                MailBody.write()
                        .paragraph(by.email().value()
                                + " asks you to act for an organisation that they look after on Kindred. Which one, you see"
                                + " when you have signed in. "
                                + (standing == Role.Standing.OWNER
                                        ? "As an owner you could change its listings, and say who else may."
                                        : "As an editor you could change its listings."))
                        .action("Look at it", URI.create(site.absolute("/provider/invitations/" + token)))
                        .paragraph("The link works for 14 days, for this address. If you do not know them, do nothing.")
                        .done());
    }

    void tell(Person person, String organisation, String sentence) {
        put(
                "provider-notice",
                person.email(),
                "What you may do for " + organisation,
                MailBody.write()
                        .paragraph(sentence)
                        .link("What you look after", URI.create(site.absolute("/provider")))
                        .done());
    }

    private void put(String purpose, EmailAddress to, String subject, MailBody body) {
        outbox.put(new Mail(purpose + " " + UUID.randomUUID(), to, purpose, subject, body));
    }
}
