package uk.kindred.notifications;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Our mailbox, emptied over one IMAP connection. */
final class InboundMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(InboundMailbox.class);
    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_TRIES = 5;

    private final MailProperties.Inbound settings;
    private final InboundReader reader;
    private final InboundDelivery delivery;
    private final Map<String, Integer> failures = new HashMap<>();

    InboundMailbox(MailProperties.Inbound settings, InboundReader reader, InboundDelivery delivery) {
        this.settings = settings;
        this.reader = reader;
        this.delivery = delivery;
    }

    /** Hands on what is there and deletes it; what fails again and again is flagged and left for somebody to look at. */
    void empty() throws MessagingException {
        try (Store store = Session.getInstance(properties()).getStore("imap")) {
            store.connect(settings.host(), settings.port(), settings.username(), settings.password());
            Folder folder = store.getFolder("INBOX");
            folder.open(Folder.READ_WRITE);
            try {
                Message[] waiting = folder.search(new FlagTerm(new Flags(Flags.Flag.FLAGGED), false));
                for (Message message :
                        Arrays.stream(waiting).limit(MOST_AT_ONCE).toList()) {
                    take((MimeMessage) message);
                }
            } finally {
                folder.close(true);
            }
        }
    }

    /** What fails is left for the next round, and does not keep the others waiting. */
    private void take(MimeMessage message) throws MessagingException {
        try {
            reader.read(message).forEach(delivery::deliver);
            message.setFlag(Flags.Flag.DELETED, true);
        } catch (DataAccessException e) {
            throw e;
        } catch (IOException | MessagingException | RuntimeException e) {
            // only the kind of failure: its words may be the mail's
            LOG.warn(
                    "A mail in our mailbox could not be dealt with: {}",
                    e.getClass().getName());
            if (failures.merge(String.valueOf(message.getMessageID()), 1, Integer::sum) >= MOST_TRIES) {
                message.setFlag(Flags.Flag.FLAGGED, true);
            }
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.ssl.enable", String.valueOf(settings.tls()));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        properties.setProperty("mail.imap.connectiontimeout", "10000");
        properties.setProperty("mail.imap.timeout", "60000");
        properties.setProperty("mail.imap.partialfetch", "false");
        properties.setProperty("mail.mime.address.strict", "false");
        return properties;
    }
}
