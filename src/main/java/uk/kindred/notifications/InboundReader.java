package uk.kindred.notifications;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;

/** Reads what came into our mailbox: for which of our addresses it is, and what it says. */
final class InboundReader {

    /** Written by the last mail server, which knows; "To" is only what the sender wrote. */
    private static final List<String> DELIVERED_TO =
            List.of("Delivered-To", "X-Original-To", "X-Envelope-To", "Envelope-To");

    private static final int LARGEST_BYTES = 30_000_000;

    private final String domain;

    /** @param domain our own */
    InboundReader(String domain) {
        this.domain = domain;
    }

    /** One for each of our addresses that it came to. */
    List<InboundMail> read(MimeMessage message) throws MessagingException, IOException {
        boolean readable = message.getSize() < LARGEST_BYTES;
        MailParts parts = readable ? MailParts.of(message) : MailParts.tooLarge();
        String id = Objects.requireNonNullElseGet(message.getMessageID(), () -> "no-id-" + fingerprint(message));
        String subject = Objects.requireNonNullElse(message.getSubject(), "");
        EmailAddress from = addresses(message.getFrom()).findFirst().orElse(null);
        boolean automatic = Automatic.is(message, from);
        return mailboxes(message).stream()
                .map(mailbox -> new InboundMail(
                        mailbox,
                        id,
                        from,
                        subject,
                        parts.text(),
                        automatic,
                        parts.attachments(),
                        parts.deliveryStatus()))
                .toList();
    }

    private Set<String> mailboxes(MimeMessage message) throws MessagingException {
        Set<String> delivered = new LinkedHashSet<>();
        for (String header : DELIVERED_TO) {
            String[] values = message.getHeader(header);
            if (values != null) {
                Arrays.stream(values)
                        .flatMap(value -> EmailAddress.read(value.replaceAll("[<>]", "")).stream())
                        .forEach(address -> ours(address).ifPresent(delivered::add));
            }
        }
        if (delivered.isEmpty()) {
            Stream.concat(
                            addresses(message.getRecipients(Message.RecipientType.TO)),
                            addresses(message.getRecipients(Message.RecipientType.CC)))
                    .forEach(address -> ours(address).ifPresent(delivered::add));
        }
        return delivered;
    }

    private Optional<String> ours(EmailAddress address) {
        return address.domain().equals(domain)
                ? Optional.of(address.localPart().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Stream<EmailAddress> addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? Stream.empty()
                : Arrays.stream(addresses)
                        .filter(InternetAddress.class::isInstance)
                        .map(InternetAddress.class::cast)
                        .flatMap(address ->
                                EmailAddress.read(Objects.requireNonNullElse(address.getAddress(), "")).stream());
    }

    private static int fingerprint(MimeMessage message) {
        try {
            return Objects.hash(message.getSentDate(), message.getSubject(), message.getSize());
        } catch (MessagingException e) {
            return 0;
        }
    }
}
