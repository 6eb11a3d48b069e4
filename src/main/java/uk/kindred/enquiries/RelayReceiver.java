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

    private final Enquiries enquiries;
    private final EnquiryRows rows;
    private final EnquiryMails mails;
    private final EnquiryRecipients recipients;
    private final OurMailboxes mailboxes;
    private final Clock clock;

    RelayReceiver(
            Enquiries enquiries,
            EnquiryRows rows,
            EnquiryMails mails,
            EnquiryRecipients recipients,
            OurMailboxes mailboxes,
            Clock clock) {
        this.enquiries = enquiries;
        this.rows = rows;
        this.mails = mails;
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
            tell(enquiry, thread, from, "closed", "was not passed on", "The enquiry has ended.");
            return;
        }
        String words = ReplyText.of(mail.text(), addresses(enquiry, thread, mail), mailboxes.domain());
        boolean passedOn = !words.isEmpty() && enquiries.write(enquiry, thread, from, words);
        if (mail.attachments() > 0) {
            tell(
                    enquiry,
                    thread,
                    from,
                    passedOn ? "files" : "files-alone",
                    passedOn ? "was passed on without its files" : "was not passed on",
                    "Kindred passes on no files, because nobody can check them. Say in words what is in them, or agree on"
                            + " another way to send them.");
        } else if (!words.isEmpty() && !passedOn) {
            tell(enquiry, thread, from, "many", "was not passed on", "There were very many messages today.");
        }
    }

    /** Once a day, so that no machine makes us write on and on. */
    private void tell(Enquiry enquiry, EnquiryThread thread, Side to, String what, String fate, String why) {
        mails.tell(
                enquiry,
                thread,
                to,
                what + "-" + LocalDate.now(clock),
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
