package uk.kindred.notifications;

import java.time.Instant;
import java.util.UUID;
import uk.kindred.base.EmailAddress;

/**
 * A mail that this instance has claimed and is about to send.
 *
 * @param attempts with this one
 */
record OutgoingMail(
        long id,
        UUID claim,
        String key,
        String purpose,
        String messageId,
        String bounceToken,
        int attempts,
        Instant putAt,
        EmailAddress to,
        MailContent content) {}
