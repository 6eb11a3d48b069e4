package uk.kindred.notifications;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** An SMTP connection that knows whether the whole of the last mail was handed over before it failed. */
final class SmtpConnection extends SMTPTransport {

    private boolean handedOver;

    SmtpConnection(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    void send(SMTPMessage message, Address recipient) throws MessagingException {
        handedOver = false;
        sendMessage(message, new Address[] {recipient});
    }

    boolean isHandedOver() {
        return handedOver;
    }

    /** Sends the line that ends a mail: from then on the server may keep it, whatever we hear. */
    @Override
    protected void finishData() throws IOException, MessagingException {
        handedOver = true;
        super.finishData();
    }
}
