package uk.kindred.notifications;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;

/**
 * What sets one mail apart from others.
 *
 * @param fromName who writes, as "Oak House through Kindred"; none: Kindred
 * @param from the address it comes from, on a domain of ours; none: Kindred's
 * @param replyTo where answers go, if not to the sender
 * @param unsubscribe an address that ends such mails when a program posts to it (RFC 8058)
 * @param thread the same for mails that belong together, so that they are shown as one conversation
 * @param automatic false only where a person wrote it
 * @param evenIfBounced true for what somebody asked for a moment ago to prove the address, though mail to it came back
 */
public record MailOptions(
        @Nullable String fromName,
        @Nullable EmailAddress from,
        @Nullable EmailAddress replyTo,
        @Nullable URI unsubscribe,
        @Nullable String thread,
        boolean automatic,
        boolean evenIfBounced) {

    public static final MailOptions AUTOMATIC = new MailOptions(null, null, null, null, null, true, false);

    public MailOptions evenAfterBounce() {
        return new MailOptions(fromName, from, replyTo, unsubscribe, thread, automatic, true);
    }

    public MailOptions withUnsubscribe(URI address) {
        return new MailOptions(fromName, from, replyTo, address, thread, automatic, evenIfBounced);
    }

    public MailOptions inThread(String name) {
        return new MailOptions(fromName, from, replyTo, unsubscribe, name, automatic, evenIfBounced);
    }

    /** For what a person wrote and Kindred passes on; answers go to the address it comes from. */
    public static MailOptions relayed(String fromName, EmailAddress from, String thread) {
        return new MailOptions(fromName, from, from, null, thread, false, false);
    }
}
