package uk.kindred.embedded;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A mail server on loopback that delivers to nobody outside: each mail becomes a file, which the mailbox page shows. What
 * is for our own domain also lies in a mailbox that the application reads by IMAP.
 */
final class MailServer implements AutoCloseable {

    static final String DOMAIN = "kindred.localhost";
    static final String USER = "everything";
    private static final String EVERYBODY = "everybody";

    private final GreenMail server;
    /** Another one for each start: only the application of this start reads the mailbox. */
    private final String password = UUID.randomUUID().toString();

    private final Path folder;
    private final Clock clock;
    private final AtomicLong count = new AtomicLong();

    private MailServer(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.server = new GreenMail(new ServerSetup[] {
            new ServerSetup(FreePorts.pick(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(FreePorts.pick(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
    }

    static MailServer start(DataFolder folder, Clock clock) {
        MailServer server = new MailServer(folder.folder("mail"), clock);
        try {
            server.start();
        } catch (UserException e) {
            throw new IllegalStateException("could not set up the mail server", e);
        }
        return server;
    }

    private void start() throws UserException {
        server.start();
        GreenMailUser everybody = server.getUserManager().createUser(EVERYBODY + "@localhost", EVERYBODY, password);
        GreenMailUser ourselves = server.getUserManager().createUser(USER + "@" + DOMAIN, USER, password);
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            // asked once for each recipient; one file is enough
            if (recipient.equals(message.getToAddresses().iterator().next())) {
                keep(message.getMessage());
            }
            if (recipient.getEmail().toLowerCase(Locale.ROOT).endsWith("@" + DOMAIN)) {
                message.getMessage().setHeader("Delivered-To", recipient.getEmail());
                return ourselves;
            }
            forgetEarlier(everybody);
            return everybody;
        });
    }

    int port() {
        return server.getSmtp().getPort();
    }

    int imapPort() {
        return server.getImap().getPort();
    }

    String password() {
        return password;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        server.stop();
    }

    /** The server keeps in memory what it delivers, where the file is enough. */
    private void forgetEarlier(GreenMailUser user) throws MessagingException {
        try {
            server.getManagers().getImapHostManager().getInbox(user).deleteAllMessages();
        } catch (FolderException e) {
            throw new MessagingException("could not let go of an earlier mail", e);
        }
    }

    private void keep(MimeMessage message) throws MessagingException {
        String name = "%d-%d.eml".formatted(clock.millis(), count.incrementAndGet());
        Path partial = folder.resolve(name + ".partial");
        try {
            try (OutputStream file = Files.newOutputStream(partial)) {
                message.writeTo(file);
            }
            Files.move(partial, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MessagingException("could not keep the mail", e);
        }
    }
}
