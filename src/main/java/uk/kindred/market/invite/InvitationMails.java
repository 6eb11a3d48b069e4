package uk.kindred.market.invite;

import java.net.URI;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.SiteProperties;
import uk.kindred.notifications.Mail;
import uk.kindred.notifications.MailBody;
import uk.kindred.notifications.MailOptions;
import uk.kindred.notifications.Outbox;
import uk.kindred.places.Council;

/** Writes the one mail of an invitation. */
@Component
class InvitationMails {

    private final Outbox outbox;
    private final SiteProperties site;

    InvitationMails(Outbox outbox, SiteProperties site) {
        this.outbox = outbox;
        this.site = site;
    }

    void invite(UUID id, String token, Council council, EmailAddress to, String note) {
        URI page = absolute(InvitedController.ADDRESS + "/" + token);
        MailBody body = MailBody.write()
                .paragraph(council.name() + " asks whether you would list your service on Kindred, where people in "
                        + council.shortName() + " look for care and support. They write to you:")
                .quote(note)
                .paragraph("Listing is free, and takes about ten minutes. Nobody can pay to come first.")
                .action("List your service", page)
                .link(
                        "What people look for in " + council.shortName(),
                        absolute("/councils/" + council.gss() + "/market/wanted"))
                .paragraph(
                        "We write this once. Your address is deleted within a week. What we keep is a code made from it, for"
                                + " 25 months, so that you are not asked too often; if you want no more such mails, for good.")
                .link("Do not write to me again", page)
                .done();
        outbox.put(new Mail(
                "market-invitation-" + id,
                to,
                "market-invitation",
                council.name() + " invites you to list your service",
                body,
                MailOptions.AUTOMATIC.withUnsubscribe(
                        absolute(InvitedController.ADDRESS + "/" + token + "/unsubscribe"))));
    }

    private URI absolute(String path) {
        return URI.create(site.absolute(path));
    }
}
