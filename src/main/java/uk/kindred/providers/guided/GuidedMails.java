package uk.kindred.providers.guided;

import java.net.URI;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.People;
import uk.kindred.base.SiteProperties;
import uk.kindred.notifications.Mail;
import uk.kindred.notifications.MailBody;
import uk.kindred.notifications.Outbox;

/** What somebody is told of the listing that they wrote. */
@Component
class GuidedMails {

    private final Outbox outbox;
    private final People people;
    private final SiteProperties site;

    GuidedMails(Outbox outbox, People people, SiteProperties site) {
        this.outbox = outbox;
        this.people = people;
        this.site = site;
    }

    void published(Draft draft, String slug) {
        put(
                draft,
                "listing-published",
                "Your listing is on Kindred",
                MailBody.write()
                        .paragraph("A moderator has looked at your listing, " + draft.name()
                                + ". It is on Kindred now, and people can find it and write to you.")
                        .action("See your listing", address("/listings/" + slug))
                        .paragraph(
                                "What you say about free time or places counts for 60 days. Come back and say it again.")
                        .done());
    }

    void refused(Draft draft, String reason) {
        boolean closed = draft.publicId() != null;
        put(
                draft,
                "listing-refused",
                "Your listing needs a change",
                MailBody.write()
                        .paragraph("A moderator has looked at your listing, " + draft.name() + ". "
                                + (closed
                                        ? "It is no longer on Kindred, for this reason:"
                                        : "It can’t be on Kindred as it is, for this reason:"))
                        .quote(reason)
                        .paragraph("All that you wrote is kept. Change it and send it again.")
                        .action("Change it", address(draft.address()))
                        .done());
    }

    private void put(Draft draft, String purpose, String subject, MailBody body) {
        outbox.put(new Mail(
                purpose + " " + UUID.randomUUID(), people.get(draft.person()).email(), purpose, subject, body));
    }

    private URI address(String path) {
        return URI.create(site.absolute(path));
    }
}
