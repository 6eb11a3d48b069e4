package uk.kindred.notifications;

import jakarta.mail.MessagingException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.kindred.base.SoleTasks;

/** Looks into our mailbox every half minute, if there is one; of several instances one at a time. */
@Component
class InboundRounds {

    private static final Logger LOG = LoggerFactory.getLogger(InboundRounds.class);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final @Nullable InboundMailbox mailbox;
    private final InboundDelivery delivery;
    private final SoleTasks tasks;
    private boolean failed;

    InboundRounds(MailProperties settings, InboundDelivery delivery, SoleTasks tasks) {
        this.delivery = delivery;
        this.tasks = tasks;
        this.mailbox = settings.inbound() == null
                ? null
                : new InboundMailbox(settings.inbound(), new InboundReader(settings.domain()), delivery);
    }

    @Scheduled(fixedDelayString = "${kindred.mail.look-inbound-every:20s}", initialDelayString = "5s")
    void look() {
        if (mailbox == null) {
            return;
        }
        try {
            tasks.tryRun("mail-inbound", mailbox::empty);
            failed = false;
        } catch (MessagingException e) {
            if (!failed) {
                LOG.warn("Our mailbox can't be read: {}", e.getClass().getSimpleName());
            }
            failed = true;
        }
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/London")
    void forget() {
        delivery.forgetBefore(REMEMBERED);
    }
}
