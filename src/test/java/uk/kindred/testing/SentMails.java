package uk.kindred.testing;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What the application has sent over the mail server of the test run, oldest first; and mail to it. */
public final class SentMails {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<\\S+>)");

    private SentMails() {}

    /** @param text the plain body, with line ends as in Java */
    public record Sent(String subject, String from, String replyTo, String text, String raw) {

        /** With its angle brackets. */
        String messageId() {
            Matcher header = MESSAGE_ID.matcher(raw);
            if (!header.find()) {
                throw new AssertionError("no Message-ID in:\n" + raw);
            }
            return header.group(1);
        }

        /** The path of the first address in it that has this in it. */
        public String link(String part) {
            Matcher links = LINK.matcher(text);
            while (links.find()) {
                if (links.group().contains(part)) {
                    return links.group().replaceFirst("https?://[^/]+", "");
                }
            }
            throw new AssertionError("no link with " + part + " in:\n" + text);
        }
    }

    /** Those that went to this address so far. */
    public static List<Sent> to(String address) {
        Path folder = Path.of(String.valueOf(TestServers.properties().get("kindred.embedded.mail-folder")));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted((a, b) -> Long.compare(number(a), number(b)))
                    .flatMap(file -> read(file, address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of this number to this address, from 1, waited for. */
    public static Sent await(String address, int number) {
        Awaitility.await("mail " + number)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> to(address).size() >= number);
        return to(address).get(number - 1);
    }

    /** Sends a mail as it stands to the test run's server, to one recipient. */
    public static void deliver(String from, String to, String mail) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty(
                "mail.smtp.port", String.valueOf(TestServers.properties().get("spring.mail.port")));
        properties.setProperty("mail.smtp.from", from);
        Session session = Session.getInstance(properties);
        try {
            MimeMessage message =
                    new MimeMessage(session, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
            Transport.send(message, InternetAddress.parse(to));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(Path file) {
        return Long.parseLong(file.getFileName().toString().replaceAll("^.*-|\\.eml$", ""));
    }

    private static Stream<Sent> read(Path file, String address) {
        try (InputStream content = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(null, content);
            String to = ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress();
            return to.equals(address)
                    ? Stream.of(new Sent(
                            message.getSubject(),
                            message.getFrom()[0].toString(),
                            ((InternetAddress) message.getReplyTo()[0]).getAddress(),
                            text(message).replace("\r\n", "\n"),
                            Files.readString(file)))
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        if (message.getContent() instanceof Multipart bodies) {
            BodyPart plain = bodies.getBodyPart(0);
            return String.valueOf(plain.getContent());
        }
        return String.valueOf(message.getContent());
    }
}
