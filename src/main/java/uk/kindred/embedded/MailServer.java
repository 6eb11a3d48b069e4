package uk.kindred.embedded;

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
        server.server.start();
        server.server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            server.keep(message.getMessage());
            return server.server.getUserManager().getUser(recipient.getEmail());
        });
        return server;
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
