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
    private final EnquiryProperties settings;

    EnquiryMails(
            Outbox outbox,
            OurMailboxes mailboxes,
            EnquiryRecipients recipients,
            EnquiryWrites writes,
            EnquiryLinks links,
            EnquiryProperties settings) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.recipients = recipients;
        this.writes = writes;
        this.links = links;
        this.settings = settings;
    }

    /** The enquiry itself, to everybody who keeps the listing. */
    void ask(Enquiry enquiry, EnquiryThread thread) {
        MailBody.Builder body = MailBody.write()
                .paragraph(enquiry.nameOrPerson() + " asks " + thread.name() + " through Kindred:")
                .quote(String.valueOf(enquiry.words()));
        if (enquiry.visit()) {
            body.paragraph(
                    enquiry.visitWhen() == null
                            ? "They would like to visit or meet. Please offer some times."
                            : "They would like to visit or meet. What suits them: " + enquiry.visitWhen());
        }
        if (enquiry.phone() != null) {
            body.paragraph("They also gave a phone number, for you alone: " + enquiry.phone());
        }
        body.action("Answer " + enquiry.nameOrPerson(), answerLink(thread));
        body.paragraph(howToAnswer());
        body.paragraph("They asked no more than they want to say, and you may ask what you need to know. The answer is"
                + " measured: from 10 enquiries on, people see how quickly a service usually answers.");
        toService(thread, enquiry, "enquiry", "Enquiry about " + thread.name(), body.done(), "ask-" + thread.id());
    }

    /** An open enquiry, to those who keep the listing from now on. */
    void handOver(Enquiry enquiry, EnquiryThread thread) {
        MailBody body = MailBody.write()
                .paragraph(
                        "Who answers for " + thread.name() + " on Kindred has changed. This enquiry is still open; the"
                                + " links and addresses of earlier mails about it no longer work.")
                .action("Read it and answer " + enquiry.nameOrPerson(), answerLink(thread))
                .paragraph(howToAnswer())
                .done();
        String key = "handover-" + thread.id() + "-" + Secrets.fresh();
        toService(thread, enquiry, "enquiry-handover", "Enquiry about " + thread.name(), body, key);
    }

    /** Tells the person that it was sent, and where to follow it. */
    void receipt(Enquiry enquiry, EmailAddress person) {
        List<String> names = enquiry.threads().stream().map(EnquiryThread::name).toList();
        MailBody.Builder body = MailBody.write()
                .paragraph("What you wrote was passed on to:")
                .bullets(names)
                .paragraph("They do not see your email address. You can read their answers, write back, and end the"
                        + " enquiry on a private page. Whoever has its link can open it, so keep it to yourself.")
                .action("Follow your enquiry", followLink(enquiry));
        if (enquiry.visit()) {
            body.link("Questions to ask on your visit, to print", links.absolute("/questions-to-ask"));
        }
        body.paragraph("After " + settings.lastsDays() + " days it ends by itself.")
                .paragraph("Was this not you? Open the page and choose “End and delete all of it”. Nobody will write to"
                        + " you about it again.");
        outbox.put(new Mail(
                "enquiry-receipt-" + enquiry.id(),
                person,
                "enquiry-receipt",
                names.size() == 1
                        ? "Your enquiry to " + names.getFirst()
                        : "Your enquiry to " + names.size() + " services",
                body.done(),
                MailOptions.AUTOMATIC.inThread("enquiry-" + enquiry.id())));
    }

    /** What one side wrote, to the other. */
    void passOn(Enquiry enquiry, EnquiryThread thread, Side from, String words, long messageId) {
        if (from == Side.PERSON) {
            MailBody body = MailBody.write()
                    .quote(words)
                    .action("Answer " + enquiry.nameOrPerson(), answerLink(thread))
                    .paragraph(howToAnswer())
                    .done();
            toService(
                    thread, enquiry, "enquiry-message", "Enquiry about " + thread.name(), body, "message-" + messageId);
        } else if (enquiry.email() != null) {
            MailBody body = MailBody.write()
                    .paragraph(thread.name() + " answers:")
                    .quote(words)
                    .action("Read and write back", followLink(enquiry))
                    .paragraph(howToAnswer())
                    .done();
            outbox.put(new Mail(
                    "enquiry-message-" + messageId,
                    enquiry.email(),
                    "enquiry-message",
                    thread.name() + " has answered you",
                    body,
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

    private void toService(
            EnquiryThread thread, Enquiry enquiry, String purpose, String subject, MailBody body, String key) {
        outboxToAll(
                thread,
                purpose,
                subject + " from " + enquiry.nameOrPerson(),
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

    private String howToAnswer() {
        return mailboxes.areRead()
                ? "You can also simply answer this mail. Your own address is not shown, files can’t be sent, and what you"
                        + " quote from this mail is left out."
                : "Please use the link: answers to this mail are not read.";
    }

    private URI answerLink(EnquiryThread thread) {
        return links.absolute(EnquiryLinks.answer(writes.addLink(thread.enquiryId(), thread.id())));
    }

    private URI followLink(Enquiry enquiry) {
        return links.absolute(EnquiryLinks.follow(writes.addLink(enquiry.id(), null)));
    }
}
