package uk.kindred.notifications;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a mail in the outbox what goes over the wire: MIME, both bodies, and the headers that programs look for. */
@Component
class Envelopes {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final MailProperties settings;
    private final BounceAddresses bounces;

    Envelopes(MailProperties settings, BounceAddresses bounces) {
        this.settings = settings;
        this.bounces = bounces;
    }

    SMTPMessage message(Session session, OutgoingMail mail) throws MessagingException {
        MailContent content = mail.content();
        SMTPMessage message = new NamedMessage(session, mail.messageId());
        message.setEnvelopeFrom(bounces.forMail(mail.bounceToken()).value());
        message.setFrom(named(
                Objects.requireNonNullElse(content.from(), settings.from().value()),
                Objects.requireNonNullElse(content.fromName(), settings.fromName())));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(mail.to().value()));
        if (content.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(content.replyTo())});
        }
        message.setSubject(content.subject(), CHARSET);
        message.setSentDate(Date.from(mail.putAt()));
        addHeaders(message, content);
        message.setContent(bodies(content));
        message.saveChanges();
        return message;
    }

    private void addHeaders(SMTPMessage message, MailContent content) throws MessagingException {
        if (content.automatic()) {
            // RFC 3834: answering machines leave it alone
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        if (content.thread() != null) {
            message.setHeader("References", "<" + content.thread() + "@" + settings.domain() + ">");
        }
        if (content.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + content.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    /** Plain text first: of alternatives the last one understood is shown. */
    private static MimeMultipart bodies(MailContent content) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(content.text(), CHARSET);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(content.html(), CHARSET, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static InternetAddress named(String address, @Nullable String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, CHARSET);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is always there", e);
        }
    }

    /** Keeps its name at every attempt; Jakarta Mail would make a new one each time. */
    private static final class NamedMessage extends SMTPMessage {

        private final String messageId;

        NamedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
