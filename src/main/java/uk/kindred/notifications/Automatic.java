package uk.kindred.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;

/** Whether a machine wrote a mail (RFC 3834, and what programs did before it). Answering one can go on for ever. */
final class Automatic {

    private static final List<String> ONLY_MACHINES_WRITE = List.of(
            "X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress", "List-Id", "List-Unsubscribe", "Feedback-ID");

    private static final Set<String> BULK = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Set<String> SERVERS = Set.of("mailer-daemon", "postmaster", "noreply", "no-reply");

    private Automatic() {}

    static boolean is(MimeMessage message, @Nullable EmailAddress from) throws MessagingException {
        String submitted = first(message, "Auto-Submitted");
        if (!submitted.isEmpty() && !submitted.startsWith("no")) {
            return true;
        }
        for (String header : ONLY_MACHINES_WRITE) {
            if (message.getHeader(header) != null) {
                return true;
            }
        }
        return BULK.contains(first(message, "Precedence"))
                || first(message, "Return-Path").equals("<>")
                || message.isMimeType("multipart/report")
                || from == null
                || SERVERS.contains(from.localPart().toLowerCase(Locale.ROOT));
    }

    private static String first(MimeMessage message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }
}
