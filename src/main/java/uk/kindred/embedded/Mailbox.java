package uk.kindred.embedded;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mails that the embedded server took, newest first. */
final class Mailbox {

    private static final Pattern NAME = Pattern.compile("(\\d{1,15})-\\d{1,10}\\.eml");
    private static final int SHOWN = 200;

    private final Path folder;

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /**
     * @param name of its file
     * @param text the readable body, if it has one
     * @param html the other body, as it came: not to be shown before it is cleaned
     */
    record Mail(
            String name,
            Instant receivedAt,
            String from,
            String to,
            String subject,
            @Nullable String text,
            @Nullable String html) {}

    /** The newest 200. */
    List<Mail> list() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Mailbox::receivedAt).reversed())
                    .limit(SHOWN)
                    .map(Mailbox::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Mail> find(String name) {
        Path file = folder.resolve(name);
        return NAME.matcher(name).matches() && Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static Mail read(Path file) {
        String name = file.getFileName().toString();
        try (InputStream content = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(null, content);
            return new Mail(
                    name,
                    receivedAt(file),
                    addresses(message.getFrom()),
                    addresses(message.getRecipients(Message.RecipientType.TO)),
                    Optional.ofNullable(message.getSubject()).orElse("(no subject)"),
                    body(message, "text/plain"),
                    body(message, "text/html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            return new Mail(name, receivedAt(file), "", "", "(not readable: " + e.getMessage() + ")", null, null);
        }
    }

    private static Instant receivedAt(Path file) {
        return Instant.ofEpochMilli(
                Long.parseLong(NAME.matcher(file.getFileName().toString()).replaceFirst("$1")));
    }

    private static String addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.toUnicodeString()
                                : address.toString())
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String body) {
            return body;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String body = Part.ATTACHMENT.equalsIgnoreCase(inner.getDisposition()) ? null : body(inner, type);
                if (body != null) {
                    return body;
                }
            }
        }
        return null;
    }
}
