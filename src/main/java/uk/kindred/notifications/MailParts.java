package uk.kindred.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The parts of a mail that matter to us: its words, how many files it carries, and a mail server's report. */
final class MailParts {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;
    private static final int MOST_REPORT_BYTES = 20_000;

    private @Nullable String plain;
    private @Nullable String html;
    private @Nullable String deliveryStatus;
    private int attachments;
    private int seen;

    private MailParts() {}

    static MailParts of(Part message) throws MessagingException, IOException {
        MailParts parts = new MailParts();
        parts.look(message, 0);
        return parts;
    }

    /** Only files make a mail that large. */
    static MailParts tooLarge() {
        MailParts parts = new MailParts();
        parts.attachments = 1;
        return parts;
    }

    /** Plain text as it came, or else the words of the HTML. */
    String text() {
        String text = plain != null ? plain : html != null ? words(html) : "";
        return text.length() <= InboundMail.LONGEST_TEXT ? text : text.substring(0, InboundMail.LONGEST_TEXT);
    }

    int attachments() {
        return attachments;
    }

    @Nullable
    String deliveryStatus() {
        return deliveryStatus;
    }

    private void look(Part part, int depth) throws MessagingException, IOException {
        if (++seen > MOST_PARTS || depth > DEEPEST) {
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart inner) {
            for (int i = 0; i < inner.getCount(); i++) {
                look(inner.getBodyPart(i), depth + 1);
            }
        } else if (part.isMimeType("message/delivery-status")) {
            deliveryStatus = report(part);
        } else if (isFile(part)) {
            attachments++;
        } else if (part.isMimeType("text/plain")) {
            // some programs go on below a file
            plain = (plain == null ? "" : plain + "\n") + part.getContent();
        } else if (part.isMimeType("text/html") && html == null) {
            html = String.valueOf(part.getContent());
        }
    }

    /** Pictures in the text, such as a logo in a signature, are files that nobody means to send. */
    private static boolean isFile(Part part) throws MessagingException {
        if (part.isMimeType("text/plain") || part.isMimeType("text/html")) {
            return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
        }
        boolean logo = part.isMimeType("image/*") && part.getHeader("Content-ID") != null;
        return !logo && !part.isMimeType("text/rfc822-headers");
    }

    private static String report(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(MOST_REPORT_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static String words(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("script, style, head").remove();
        // what mail programs surely mark as quoted; whoever writes may use the rest as well
        page.select("blockquote[type=cite], blockquote.gmail_quote, .gmail_attr")
                .remove();
        page.select("br").append("\n");
        page.select("p, div, li, tr, h1, h2, h3").append("\n");
        return page.body()
                .wholeText()
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]*\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n");
    }
}
