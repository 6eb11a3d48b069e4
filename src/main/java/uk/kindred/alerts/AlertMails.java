package uk.kindred.alerts;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.base.SiteProperties;
import uk.kindred.directory.ListingSummary;
import uk.kindred.notifications.Mail;
import uk.kindred.notifications.MailBody;
import uk.kindred.notifications.MailOptions;
import uk.kindred.notifications.Outbox;

/** Writes the mails about saved searches; each can be ended with one press in the mail program (RFC 8058). */
@Component
class AlertMails {

    private static final int MOST_TOLD = 20;

    private final Outbox outbox;
    private final AlertRows rows;
    private final SiteProperties site;

    AlertMails(Outbox outbox, AlertRows rows, SiteProperties site) {
        this.outbox = outbox;
        this.rows = rows;
        this.site = site;
    }

    /** What is new of one listing. @param changes none if the whole listing is new */
    record News(ListingSummary listing, List<String> changes) {

        /** What is made up is told so wherever it is named. */
        String heading() {
            return listing.offer().example() ? listing.name() + " (example listing)" : listing.name();
        }
    }

    void askToConfirm(Alert alert) {
        MailBody body = MailBody.write()
                .paragraph("Somebody, probably you, asked Kindred to write to this address "
                        + alert.topic().when() + ":")
                .paragraph(alert.words())
                .action("Yes, write to me", page(rows.addLink(alert.id())))
                .paragraph("Was it not you, or have you changed your mind? Do nothing: we forget it in three days.")
                .done();
        // somebody asks for it now, and only who reads the mail can say yes
        outbox.put(new Mail(
                "alert-confirm-" + alert.id(),
                alert.email(),
                "alert-confirm",
                "Shall we write to you about " + alert.topic().about() + "?",
                body,
                MailOptions.AUTOMATIC.evenAfterBounce()));
    }

    void tell(Alert alert, List<News> news, LocalDate today) {
        MailBody.Builder body = MailBody.write().paragraph("Your search: " + alert.words());
        for (News one : news.stream().limit(MOST_TOLD).toList()) {
            body.heading(one.heading());
            if (one.changes().isEmpty()) {
                body.paragraph("New in your search.");
            } else {
                body.bullets(one.changes());
            }
            body.link("See it", absolute("/listings/" + one.listing().slug()));
        }
        if (news.size() > MOST_TOLD) {
            body.paragraph("And " + (news.size() - MOST_TOLD) + " more.");
        }
        body.action("See the whole search", absolute(alert.address()));
        send(
                alert,
                news.size() == 1 ? "1 change in your search" : news.size() + " changes in your search",
                body,
                today);
    }

    /** With a way to end it; at most one a day. */
    void send(Alert alert, String subject, MailBody.Builder body, LocalDate today) {
        String token = rows.addLink(alert.id());
        body.link("Stop these mails", page(token));
        outbox.put(new Mail(
                "alert-" + alert.id() + "-" + today,
                alert.email(),
                "alert",
                subject,
                body.done(),
                MailOptions.AUTOMATIC.withUnsubscribe(absolute("/alerts/" + token + "/unsubscribe"))));
    }

    private URI page(String token) {
        return absolute("/alerts/" + token);
    }

    private URI absolute(String path) {
        return URI.create(site.absolute(path));
    }
}
