package uk.kindred.enquiries;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one service and the person write to each other.
 *
 * @param listingId PostgreSQL's key; never shown
 * @param name of the service when it was asked
 * @param personMailbox where the service writes to
 * @param serviceMailbox where the person writes to
 * @param undeliveredAt when the mail to the service came back; nobody there may have read it
 * @param endedBy "person", "service" or "time"
 * @param messages after the enquiry itself, oldest first
 */
public record EnquiryThread(
        long id,
        long enquiryId,
        long listingId,
        String publicId,
        String slug,
        String name,
        boolean example,
        String personMailbox,
        String serviceMailbox,
        Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable Instant undeliveredAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable Outcome outcome,
        List<Message> messages) {

    public EnquiryThread {
        messages = List.copyOf(messages);
    }

    /** One message of either side. */
    public record Message(Side side, String words, Instant sentAt) {}

    public boolean isOpen() {
        return endedAt == null;
    }

    EnquiryThread with(List<Message> itsMessages) {
        return new EnquiryThread(
                id,
                enquiryId,
                listingId,
                publicId,
                slug,
                name,
                example,
                personMailbox,
                serviceMailbox,
                sentAt,
                answeredAt,
                undeliveredAt,
                endedAt,
                endedBy,
                outcome,
                itsMessages);
    }
}
