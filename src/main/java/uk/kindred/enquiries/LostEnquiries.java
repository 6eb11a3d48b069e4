package uk.kindred.enquiries;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.notifications.MailFailed;

/**
 * A mail of an enquiry that came back, or that no server would take: whoever waits for an answer is told, so that they do
 * not wait for good.
 */
@Component
class LostEnquiries {

    /** As {@link EnquiryMails} makes them: a last number only where it goes to those who keep a listing. */
    private static final Pattern KEYS = Pattern.compile("enquiry-(ask|message|receipt)-(\\d{1,18})(-\\d{1,3})?");

    private final EnquiryRows rows;
    private final EnquiryWrites writes;
    private final EnquiryMails mails;
    private final EnquiryRecipients recipients;
    private final Reach reach;

    LostEnquiries(
            EnquiryRows rows, EnquiryWrites writes, EnquiryMails mails, EnquiryRecipients recipients, Reach reach) {
        this.rows = rows;
        this.writes = writes;
        this.mails = mails;
        this.recipients = recipients;
        this.reach = reach;
    }

    @EventListener
    @Transactional
    public void hear(MailFailed failed) {
        Matcher key = KEYS.matcher(failed.key());
        if (!key.matches()) {
            return;
        }
        long id = Long.parseLong(key.group(2));
        Optional<Enquiry> enquiry = switch (key.group(1)) {
            case "ask" -> rows.findByThread(id);
            case "message" -> rows.findByMessage(id);
            default -> rows.find(id);
        };
        boolean toService = key.group(3) != null;
        enquiry.ifPresent(found -> found.threads().stream()
                .filter(thread -> thread.isOpen() && !thread.example())
                .forEach(thread -> tell(found, thread, toService)));
    }

    private void tell(Enquiry enquiry, EnquiryThread thread, boolean toService) {
        if (!toService) {
            tellService(enquiry, thread);
        } else if (reachesNobodyElse(thread)) {
            writes.markUndelivered(thread.id());
            mails.tell(
                    enquiry,
                    thread,
                    Side.PERSON,
                    "undelivered",
                    "Your message did not reach " + thread.name(),
                    "The mail to " + thread.name() + " came back. Please call them: their number is on their page on"
                            + " Kindred.");
        }
    }

    /** Those to whom mail comes back for good are blocked by now. */
    private boolean reachesNobodyElse(EnquiryThread thread) {
        return recipients.of(thread.listingId()).size() <= 1 || !reach.isReached(thread.listingId());
    }

    private void tellService(Enquiry enquiry, EnquiryThread thread) {
        String instead = enquiry.phone() == null
                ? "They see what you write when they open their private page, if they kept its address."
                : "They gave a phone number: " + enquiry.phone() + ".";
        mails.tell(
                enquiry,
                thread,
                Side.SERVICE,
                "unreached",
                "Mail to " + enquiry.nameOrPerson() + " comes back",
                "Mail to whoever asked about " + thread.name() + " comes back. " + instead);
    }
}
