package uk.kindred.notifications;

import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;

/**
 * A mail that came to our domain.
 *
 * @param mailbox before the @ of the address it came to, in lower case
 * @param id the same if the same mail comes twice
 * @param from who says to have sent it; anybody can say anything
 * @param text its words as plain text, with quotes and signatures as they came
 * @param automatic true if a machine wrote it: an out-of-office note, a bounce, a newsletter
 * @param attachments how many files come with it, none of which is kept
 * @param deliveryStatus what a mail server reports about a mail of ours (RFC 3464)
 */
public record InboundMail(
        String mailbox,
        String id,
        @Nullable EmailAddress from,
        String subject,
        String text,
        boolean automatic,
        int attachments,
        @Nullable String deliveryStatus) {

    /** Of a longer text this much is read. */
    public static final int LONGEST_TEXT = 100_000;
}
