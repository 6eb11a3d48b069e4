package uk.kindred.notifications;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a mail in the outbox says, as it is kept until it is sent. */
record MailContent(
        String subject,
        String text,
        String html,
        @Nullable String fromName,
        @Nullable String from,
        @Nullable String replyTo,
        @Nullable URI unsubscribe,
        @Nullable String thread,
        boolean automatic) {

    private static final JsonMapper JSON = new JsonMapper();

    static MailContent of(Mail mail) {
        MailOptions options = mail.options();
        return new MailContent(
                mail.subject(),
                storable(MailText.of(mail.body())),
                storable(MailHtml.of(mail.subject(), mail.body())),
                options.fromName(),
                options.from() == null ? null : options.from().value(),
                options.replyTo() == null ? null : options.replyTo().value(),
                options.unsubscribe(),
                options.thread(),
                options.automatic());
    }

    static MailContent read(String json) {
        return JSON.readValue(json, MailContent.class);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }

    /** PostgreSQL keeps no character zero. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }
}
