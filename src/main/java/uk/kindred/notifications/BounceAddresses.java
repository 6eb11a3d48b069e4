package uk.kindred.notifications;

import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;

/** An address of its own for the bounces of each mail, so that one tells which mail it is about (VERP). */
@Component
class BounceAddresses {

    static final String PREFIX = "bounce-";

    private final MailProperties settings;

    BounceAddresses(MailProperties settings) {
        this.settings = settings;
    }

    EmailAddress forMail(String token) {
        return settings.inbound() == null ? settings.from() : settings.at(PREFIX + token);
    }

    /** @param mailbox before the @ of the address that a bounce came to. @return the token of the mail it is about */
    static String tokenIn(String mailbox) {
        return mailbox.substring(PREFIX.length());
    }
}
