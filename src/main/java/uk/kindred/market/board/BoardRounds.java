package uk.kindred.market.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.alerts.Alert;
import uk.kindred.alerts.AlertTopic;
import uk.kindred.alerts.Subscriptions;
import uk.kindred.base.SoleTasks;
import uk.kindred.market.demand.Demand;

/** Tells those who asked for it of a month that was told since they were last written to. */
@Component
class BoardRounds {

    private static final Logger LOG = LoggerFactory.getLogger(BoardRounds.class);
    private static final int AT_ONCE = 100;

    private final Demand demand;
    private final Subscriptions subscriptions;
    private final BoardMails mails;
    private final SoleTasks tasks;
    private final TransactionTemplate transactions;
    private final Clock clock;

    BoardRounds(
            Demand demand,
            Subscriptions subscriptions,
            BoardMails mails,
            SoleTasks tasks,
            TransactionTemplate transactions,
            Clock clock) {
        this.demand = demand;
        this.subscriptions = subscriptions;
        this.mails = mails;
        this.tasks = tasks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** At an hour when a mail wakes nobody; later in the day what failed is done again. */
    @Scheduled(cron = "0 35 8,11,14 * * *", zone = "Europe/London")
    void look() {
        tasks.tryRun("board-mails", () -> demand.newestToldOn().ifPresent(this::tellAll));
    }

    private void tellAll(LocalDate toldOn) {
        LocalDate today = LocalDate.now(clock);
        List<Alert> some = subscriptions.listToTell(AlertTopic.WANTED, toldOn, 0, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(alert -> tell(alert, today));
            some = subscriptions.listToTell(
                    AlertTopic.WANTED, toldOn, some.getLast().id(), AT_ONCE);
        }
    }

    private void tell(Alert alert, LocalDate today) {
        try {
            transactions.executeWithoutResult(change -> mails.write(alert)
                    .ifPresentOrElse(
                            mail -> subscriptions.tell(alert, mail.subject(), mail.body(), today),
                            () -> subscriptions.pass(alert, today)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Mail {} about a board could not be written today: {}",
                    alert.id(),
                    e.getClass().getName());
        }
    }
}
