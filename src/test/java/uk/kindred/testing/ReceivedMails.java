package uk.kindred.testing;

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
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What the real mail server of this run has taken for one address. */
public final class ReceivedMails {

    private static final Path FOLDER =
            Path.of(String.valueOf(TestServers.properties().get("kindred.embedded.mail-folder")));
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private ReceivedMails() {}

    /** The oldest first. */
    public static List<MimeMessage> to(String address) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(ReceivedMails::read)
                    .filter(mail -> isTo(mail, address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last of so many, waited for. */
    public static MimeMessage await(String address, int count) {
        Awaitility.await("mail to " + address)
                .atMost(Duration.ofSeconds(30))
                .until(() -> to(address).size() >= count);
        return to(address).get(count - 1);
    }

    /** The first path in the last of so many mails. */
    public static String awaitLink(String address, int count) {
        Matcher link = LINK.matcher(text(await(address, count)));
        if (!link.find()) {
            throw new AssertionError("no link in the mail");
        }
        return link.group(1);
    }

    public static String text(Part mail) {
        try {
            if (mail.isMimeType("text/plain")) {
                return String.valueOf(mail.getContent());
            }
            if (mail.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    String text = text(parts.getBodyPart(i));
                    if (!text.isEmpty()) {
                        return text;
                    }
                }
            }
            return "";
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Stream.of(mail.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> to instanceof InternetAddress internet
                            && internet.getAddress().equalsIgnoreCase(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new MimeMessage(null, content);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
