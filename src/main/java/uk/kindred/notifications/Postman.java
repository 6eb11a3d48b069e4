package uk.kindred.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Brings mails from the outbox to the mail server until none is due, and judges what comes of each. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final ClaimedMails mails;
    private final BouncedAddresses bounced;
    private final JavaMailSenderImpl server;
    private final Envelopes envelopes;
    private final MailMeters meters;
    private final ApplicationEventPublisher events;
    private final MailProperties settings;
    private final Clock clock;
    private final Backoff retries;
    private final ServerPause pause;

    Postman(
            ClaimedMails mails,
            BouncedAddresses bounced,
            JavaMailSenderImpl server,
            Envelopes envelopes,
            MailMeters meters,
            ApplicationEventPublisher events,
            MailProperties settings,
            Clock clock) {
        this.mails = mails;
        this.bounced = bounced;
        this.server = server;
        this.envelopes = envelopes;
        this.meters = meters;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
        this.retries = settings.retries();
        this.pause = new ServerPause(settings.pauses(), clock);
    }

    /** One round over one connection; several may run at once. */
    void sendDue() {
        if (pause.isOn()) {
            return;
        }
        try (MailLine line = new MailLine(server, envelopes)) {
            boolean goOn = true;
            while (goOn && !Thread.currentThread().isInterrupted()) {
                Optional<OutgoingMail> mail = mails.claimNext();
                goOn = mail.isPresent() && send(mail.get(), line);
            }
        }
    }

    /** @return false if there is no use in trying another */
    private boolean send(OutgoingMail mail, MailLine line) {
        Delivery delivery = line.deliver(mail);
        meters.count(mail.purpose(), delivery);
        if (delivery instanceof Delivery.Unreachable(String reason)) {
            mails.release(mail);
            if (pause.begin()) {
                LOG.warn("Mail waits: {}", reason);
            }
            return false;
        }
        pause.end();
        switch (delivery) {
            case Delivery.Accepted() -> mails.end(mail, "sent", "");
            case Delivery.Refused(String reason, boolean addressUnknown) -> refuse(mail, reason, addressUnknown);
            case Delivery.Later(String reason) -> retry(mail, reason, false);
            case Delivery.InDoubt(String reason) -> retry(mail, reason, true);
            case Delivery.Unreachable _ -> throw new IllegalStateException("told apart above");
        }
        return true;
    }

    private void refuse(OutgoingMail mail, String reason, boolean addressUnknown) {
        if (addressUnknown) {
            bounced.block(mail.to(), reason);
        }
        mails.end(mail, "refused", reason);
        events.publishEvent(new MailFailed(mail.key(), mail.purpose(), addressUnknown));
        LOG.warn("A mail for {} was refused: {}", mail.purpose(), reason);
    }

    private void retry(OutgoingMail mail, String reason, boolean inDoubt) {
        Instant now = clock.instant();
        if (Duration.between(mail.putAt(), now).compareTo(settings.giveUpAfter()) > 0) {
            mails.end(mail, "given-up", reason);
            events.publishEvent(new MailFailed(mail.key(), mail.purpose(), false));
            LOG.warn("A mail for {} was given up after {} attempts: {}", mail.purpose(), mail.attempts(), reason);
        } else {
            mails.putBack(mail, reason, retries.pauseAfter(mail.attempts()), inDoubt);
        }
    }
}
