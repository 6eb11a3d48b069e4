package uk.kindred.enquiries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.notifications.InboundMail;
import uk.kindred.notifications.InboundReceiver;
import uk.kindred.notifications.OurMailboxes;

/** Takes what one side mails to the mailbox that stands for the other, and passes its words on. */
@Component
class RelayReceiver implements InboundReceiver {

    static final String PREFIX = "e-";

    private static final String NO_FILES =
            "Kindred passes on no files, because nobody can check them. Say in words what is in them, or agree on"
                    + " another way to send them.";
    private static final String NO_WORDS =
            "There was nothing in it but what it quotes, or a signature. Write your words above or below what you quote,"
                    + " in lines of their own, or use the link in our mail.";
    private static final String TOO_LONG = "It was too long: about the first " + ReplyText.LONGEST
            + " characters were passed on. Please send the rest in a second message.";

    private final Enquiries enquiries;
    private final EnquiryRows rows;
    private final EnquiryMails mails;
    private final EnquiryBodies bodies;
    private final EnquiryRecipients recipients;
    private final OurMailboxes mailboxes;
    private final Clock clock;

    RelayReceiver(
            Enquiries enquiries,
            EnquiryRows rows,
            EnquiryMails mails,
            EnquiryBodies bodies,
            EnquiryRecipients recipients,
            OurMailboxes mailboxes,
            Clock clock) {
        this.enquiries = enquiries;
        this.rows = rows;
        this.mails = mails;
        this.bodies = bodies;
        this.recipients = recipients;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    @Override
    public boolean isFor(String mailbox) {
        return mailbox.startsWith(PREFIX);
    }

    /** What machines write is dropped: an out-of-office note is no answer, and two machines would never stop. */
    @Override
    public void receive(InboundMail mail) {
        boolean fromUs = mail.from() != null && mail.from().domain().equals(mailboxes.domain());
        if (mail.automatic() || fromUs) {
            return;
        }
        for (Side to : Side.values()) {
            Optional<Enquiry> enquiry = rows.findByMailbox(to, mail.mailbox());
            enquiry.ifPresent(found -> passOn(mail, found, found.threads().getFirst(), to.other()));
        }
    }

    private void passOn(InboundMail mail, Enquiry enquiry, EnquiryThread thread, Side from) {
        if (!thread.isOpen()) {
            tellToday(enquiry, thread, from, "closed", "The enquiry has ended.");
            return;
        }
        ReplyText reply = ReplyText.of(
                mail.text(),
                bodies.mailedTo(from, enquiry, thread),
                addresses(enquiry, thread, mail),
                mailboxes.domain());
        if (reply.words().isEmpty()) {
            tellToday(
                    enquiry,
                    thread,
                    from,
                    mail.attachments() > 0 ? "files-alone" : "empty",
                    mail.attachments() > 0 ? NO_FILES : NO_WORDS);
        } else if (!enquiries.write(enquiry, thread, from, reply.words())) {
            tellToday(enquiry, thread, from, "many", "There were very many messages today.");
        } else {
            tellWhatIsMissing(mail, reply, enquiry, thread, from);
        }
    }

    private void tellWhatIsMissing(
            InboundMail mail, ReplyText reply, Enquiry enquiry, EnquiryThread thread, Side from) {
        String which = Integer.toHexString(mail.id().hashCode());
        if (mail.attachments() > 0) {
            tell(enquiry, thread, from, "files-" + which, "was passed on without its files", NO_FILES);
        }
        if (reply.shortened()) {
            tell(enquiry, thread, from, "long-" + which, "was passed on only in part", TOO_LONG);
        }
    }

    /** That it was not passed on: once a day, so that no machine makes us write on and on. */
    private void tellToday(Enquiry enquiry, EnquiryThread thread, Side to, String what, String why) {
        tell(
                enquiry,
                thread,
                to,
                what + "-" + LocalDate.now(clock),
                "was not passed on",
                why + " If the same happens to other messages of yours today, we do not write again.");
    }

    private void tell(Enquiry enquiry, EnquiryThread thread, Side to, String what, String fate, String why) {
        mails.tell(
                enquiry,
                thread,
                to,
                what,
                "Your message " + fate,
                "What you wrote about " + thread.name() + " " + fate + ". " + why);
    }

    /** Everybody's, on both sides. */
    private List<EmailAddress> addresses(Enquiry enquiry, EnquiryThread thread, InboundMail mail) {
        List<EmailAddress> addresses = new ArrayList<>(recipients.of(thread.listingId()));
        Optional.ofNullable(enquiry.email()).ifPresent(addresses::add);
        Optional.ofNullable(mail.from()).ifPresent(addresses::add);
        return addresses;
    }
}
