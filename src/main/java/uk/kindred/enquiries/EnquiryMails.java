package uk.kindred.enquiries;

import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.notifications.Mail;
import uk.kindred.notifications.MailBody;
import uk.kindred.notifications.MailOptions;
import uk.kindred.notifications.OurMailboxes;
import uk.kindred.notifications.Outbox;

/** Writes the mails of an enquiry. Each side sees only the mailbox that stands for the other. */
@Component
class EnquiryMails {

    private final Outbox outbox;
    private final OurMailboxes mailboxes;
    private final EnquiryRecipients recipients;
    private final EnquiryWrites writes;
    private final EnquiryLinks links;
    private final EnquiryBodies bodies;

    EnquiryMails(
            Outbox outbox,
            OurMailboxes mailboxes,
            EnquiryRecipients recipients,
            EnquiryWrites writes,
            EnquiryLinks links,
            EnquiryBodies bodies) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.recipients = recipients;
        this.writes = writes;
        this.links = links;
        this.bodies = bodies;
    }

    /** The enquiry itself, to everybody who keeps the listing. */
    void ask(Enquiry enquiry, EnquiryThread thread) {
        toService(thread, enquiry, "enquiry", bodies.ask(enquiry, thread, answerLink(thread)), "ask-" + thread.id());
    }

    /** An open enquiry, to those who keep the listing from now on. */
    void handOver(Enquiry enquiry, EnquiryThread thread) {
        MailBody body = bodies.handOver(enquiry, thread, answerLink(thread));
        toService(thread, enquiry, "enquiry-handover", body, "handover-" + thread.id() + "-" + Secrets.fresh());
    }

    /** Tells the person that it was sent, and where to follow it. */
    void receipt(Enquiry enquiry, EmailAddress person) {
        outbox.put(new Mail(
                "enquiry-receipt-" + enquiry.id(),
                person,
                "enquiry-receipt",
                EnquiryBodies.receiptSubject(enquiry),
                bodies.receipt(enquiry, followLink(enquiry)),
                MailOptions.AUTOMATIC.inThread("enquiry-" + enquiry.id())));
    }

    /** What one side wrote, to the other. */
    void passOn(Enquiry enquiry, EnquiryThread thread, Side from, String words, long messageId) {
        if (from == Side.PERSON) {
            MailBody body = bodies.toService(enquiry, words, answerLink(thread));
            toService(thread, enquiry, "enquiry-message", body, "message-" + messageId);
        } else if (enquiry.email() != null) {
            outbox.put(new Mail(
                    "enquiry-message-" + messageId,
                    enquiry.email(),
                    "enquiry-message",
                    EnquiryBodies.answered(thread),
                    bodies.toPerson(thread, words, followLink(enquiry)),
                    options(thread.name(), thread.serviceMailbox(), enquiry)));
        }
    }

    /** Tells one side something about what it sent or what the other did; the same thing once. */
    void tell(Enquiry enquiry, EnquiryThread thread, Side to, String what, String subject, String words) {
        String key = what + "-" + to.slug() + "-" + thread.id();
        MailBody.Builder body = MailBody.write().paragraph(words);
        if (to == Side.SERVICE) {
            outboxToAll(thread, "enquiry-notice", subject, body.done(), MailOptions.AUTOMATIC, key);
        } else if (enquiry.email() != null) {
            outbox.put(new Mail(
                    "enquiry-" + key,
                    enquiry.email(),
                    "enquiry-notice",
                    subject,
                    body.link("Your enquiry", followLink(enquiry)).done()));
        }
    }

    private void toService(EnquiryThread thread, Enquiry enquiry, String purpose, MailBody body, String key) {
        outboxToAll(
                thread,
                purpose,
                EnquiryBodies.subject(thread) + " from " + enquiry.nameOrPerson(),
                body,
                options(enquiry.nameOrPerson(), thread.personMailbox(), enquiry),
                key);
    }

    private void outboxToAll(
            EnquiryThread thread, String purpose, String subject, MailBody body, MailOptions options, String key) {
        List<EmailAddress> all = recipients.of(thread.listingId());
        for (int i = 0; i < all.size(); i++) {
            outbox.put(new Mail("enquiry-" + key + "-" + i, all.get(i), purpose, subject, body, options));
        }
    }

    private MailOptions options(String name, String mailbox, Enquiry enquiry) {
        String thread = "enquiry-" + enquiry.id();
        return mailboxes.areRead()
                ? MailOptions.relayed(name + " through Kindred", mailboxes.address(mailbox), thread)
                : MailOptions.AUTOMATIC.inThread(thread);
    }

    private URI answerLink(EnquiryThread thread) {
        return links.absolute(EnquiryLinks.answer(writes.addLink(thread.enquiryId(), thread.id())));
    }

    private URI followLink(Enquiry enquiry) {
        return links.absolute(EnquiryLinks.follow(writes.addLink(enquiry.id(), null)));
    }
}
