package uk.kindred.notifications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import uk.kindred.base.EmailAddress;

/**
 * How mail leaves. The server it goes to is Spring's setting (spring.mail.*).
 *
 * @param domain our own, in mails' addresses and ids
 * @param sender before the @ of the address that mails come from
 * @param fromName shown as the sender
 * @param connections to the mail server at once, for each instance
 * @param firstRetry after a first failure; each further one waits twice as long, up to the longest
 * @param giveUpAfter a mail that could not be handed over for so long is given up
 * @param claim how long a mail belongs to the instance that sends it, if that falls silent
 * @param keepBodies how long texts and addresses are kept after the end of a mail, to tell bounces and mend faults
 * @param keepRecords how long it is known that there was such a mail
 * @param inbound where mail comes back to; without it nothing does, and bounces go to the sender's address
 */
@Validated
@ConfigurationProperties("kindred.mail")
record MailProperties(
        @NotNull @DefaultValue("kindred.localhost") @Pattern(regexp = "[a-z0-9.-]{3,100}")
        String domain,

        @NotNull @DefaultValue("hello") @Pattern(regexp = "[a-z0-9.-]{1,40}")
        String sender,

        @NotBlank @DefaultValue("Kindred") String fromName,
        @Positive @Max(20) @DefaultValue("2") int connections,
        @NotNull @DefaultValue("30s") Duration firstRetry,
        @NotNull @DefaultValue("1h") Duration longestRetry,
        @NotNull @DefaultValue("3d") Duration giveUpAfter,
        @NotNull @DefaultValue("2m") Duration claim,
        @NotNull @DefaultValue("7d") Duration keepBodies,
        @NotNull @DefaultValue("90d") Duration keepRecords,
        @Valid @Nullable Inbound inbound) {

    /**
     * The mailbox, read by IMAP, that everything to our domain comes to: bounces, and answers that are passed on.
     *
     * @param tls false only on the same machine
     */
    record Inbound(
            @NotBlank String host,
            @Positive @DefaultValue("993") int port,
            @NotBlank String username,
            @NotBlank String password,
            @DefaultValue("true") boolean tls) {

        /** Without the password. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    Backoff retries() {
        return new Backoff(firstRetry, longestRetry, RandomGenerator.getDefault());
    }

    /** For the server itself: shorter, so that mail flows soon after it is back. */
    Backoff pauses() {
        return new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1), RandomGenerator.getDefault());
    }

    EmailAddress from() {
        return at(sender);
    }

    EmailAddress at(String localPart) {
        return new EmailAddress(localPart + "@" + domain);
    }
}
