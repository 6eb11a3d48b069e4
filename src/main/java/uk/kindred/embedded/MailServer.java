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
import java.util.concurrent.atomic.AtomicLong;

/** An SMTP server on loopback that delivers to nobody: each mail becomes a file, which the mailbox page shows. */
final class MailServer implements AutoCloseable {

    private final GreenMail server;
    private final Path folder;
    private final Clock clock;
    private final AtomicLong count = new AtomicLong();

    private MailServer(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.server = new GreenMail(new ServerSetup(FreePorts.pick(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
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
        GreenMailUser everybody = server.getUserManager().createUser("everybody@localhost", "everybody", "");
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            // asked once for each recipient; one file is enough
            if (recipient.equals(message.getToAddresses().iterator().next())) {
                keep(message.getMessage());
            }
            forgetEarlier();
            return everybody;
        });
    }

    int port() {
        return server.getSmtp().getPort();
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        server.stop();
    }

    /** The server keeps in memory what it delivers, where the file is enough. */
    private void forgetEarlier() throws MessagingException {
        try {
            server.purgeEmailFromAllMailboxes();
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
