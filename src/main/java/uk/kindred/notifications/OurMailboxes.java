package uk.kindred.notifications;

import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;

/** Addresses on our own domain, where everything comes to one mailbox. */
@Component
public class OurMailboxes {

    private final MailProperties settings;

    OurMailboxes(MailProperties settings) {
        this.settings = settings;
    }

    /** @param name before the @ */
    public EmailAddress address(String name) {
        return settings.at(name);
    }

    /** Whether what is sent to them is read; without it nobody should be told to answer there. */
    public boolean areRead() {
        return settings.inbound() != null;
    }

    public String domain() {
        return settings.domain();
    }
}
