package uk.kindred.enquiries;

import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * What becomes of open enquiries when others keep a listing: whoever had the links and mailboxes before has no use of them
 * any more, for what people wrote there was not meant for them for good.
 */
@Component
class KeeperChanges {

    private final EnquiryRows rows;
    private final EnquiryWrites writes;
    private final EnquiryMails mails;
    private final EnquiryRecipients recipients;
    private final Enquiries enquiries;

    KeeperChanges(
            EnquiryRows rows,
            EnquiryWrites writes,
            EnquiryMails mails,
            EnquiryRecipients recipients,
            Enquiries enquiries) {
        this.rows = rows;
        this.writes = writes;
        this.mails = mails;
        this.recipients = recipients;
        this.enquiries = enquiries;
    }

    /** They go on with those who are left, by new links; where there is nobody, they end, and the people are told. */
    void changed(Collection<Long> listingIds) {
        writes.deleteServiceLinks(listingIds);
        for (long threadId : rows.listOpenThreads(listingIds)) {
            Enquiry enquiry = rows.findByThread(threadId).orElseThrow();
            EnquiryThread thread = enquiry.threads().getFirst();
            if (recipients.of(thread.listingId()).isEmpty()) {
                enquiries.end(enquiry, thread, Side.SERVICE);
            } else {
                writes.renewPersonMailbox(threadId);
                Enquiry renewed = rows.findByThread(threadId).orElseThrow();
                mails.handOver(renewed, renewed.threads().getFirst());
            }
        }
    }
}
