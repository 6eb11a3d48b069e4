package uk.kindred.notifications;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** An SMTP server that keeps whatever it takes, for whomever. */
final class RealMailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    RealMailServer() {
        LoggingSystem.get(RealMailServer.class.getClassLoader()).setLogLevel("com.icegreen.greenmail", LogLevel.WARN);
        server.start();
        deliverAllToOneMailbox();
    }

    /** The server would make a mailbox for each of a thousand people, and tell of each. */
    private void deliverAllToOneMailbox() {
        try {
            GreenMailUser everybody = server.getUserManager().createUser("everybody@localhost", "everybody", "");
            server.getUserManager().setMessageDeliveryHandler((message, recipient) -> everybody);
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return server.getSmtp().getPort();
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    List<String> receivedIds() {
        return received().stream().map(message -> header(message, "Message-ID")).toList();
    }

    static String header(MimeMessage message, String name) {
        try {
            String[] values = message.getHeader(name);
            return values == null ? "" : String.join(" ", Arrays.asList(values));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
