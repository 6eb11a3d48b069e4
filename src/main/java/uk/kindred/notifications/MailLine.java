package uk.kindred.notifications;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The way to the mail server: one connection that is kept from mail to mail. Not for several threads. */
final class MailLine implements AutoCloseable {

    private final JavaMailSenderImpl server;
    private final Envelopes envelopes;
    private @Nullable SmtpConnection connection;

    MailLine(JavaMailSenderImpl server, Envelopes envelopes) {
        this.server = server;
        this.envelopes = envelopes;
    }

    Delivery deliver(OutgoingMail mail) {
        SmtpConnection open;
        try {
            open = connected();
        } catch (AuthenticationFailedException e) {
            close();
            return new Delivery.Unreachable("the mail server refuses our user name or password");
        } catch (MessagingException e) {
            close();
            return new Delivery.Unreachable("no connection to the mail server");
        }
        try {
            open.send(
                    envelopes.message(server.getSession(), mail),
                    new InternetAddress(mail.to().value()));
            return new Delivery.Accepted();
        } catch (MessagingException e) {
            Delivery failure = SmtpAnswers.judge(e, open.isHandedOver());
            if (!(failure instanceof Delivery.Refused)) {
                close();
            }
            return failure;
        }
    }

    private SmtpConnection connected() throws MessagingException {
        if (connection == null) {
            connection = new SmtpConnection(server.getSession());
            connection.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        }
        return connection;
    }

    @Override
    public void close() {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (MessagingException gone) {
            // the server has hung up already
        } finally {
            connection = null;
        }
    }
}
