package uk.kindred.notifications;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When mail is sent: right after it was put, and every few seconds whatever else is due. */
@Component
class MailRounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final int END_SECONDS = 15;

    private final Postman postman;
    private final ClaimedMails mails;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("mail-", 1).factory());

    MailRounds(Postman postman, ClaimedMails mails, MailProperties settings) {
        this.postman = postman;
        this.mails = mails;
        this.free = new Semaphore(settings.connections());
    }

    /** Sends what is due, at once if a connection is free. */
    @Scheduled(fixedDelayString = "${kindred.mail.look-every:5s}")
    void wake() {
        if (!threads.isShutdown() && free.tryAcquire()) {
            threads.execute(this::round);
        }
    }

    @Scheduled(fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void renewClaims() {
        mails.renew();
    }

    private void round() {
        try {
            postman.sendDue();
        } catch (RuntimeException e) {
            // what was claimed lapses and is sent later
            LOG.error("A round of mail failed", e);
        } finally {
            free.release();
        }
    }

    /** A mail under way is finished, so that it is not in doubt after the restart. */
    @Override
    public void destroy() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
