package uk.kindred.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.SoleTasks;
import uk.kindred.directory.ListingSummary;
import uk.kindred.notifications.MailFailed;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;

/** Does each saved search once a day, and tells what has changed since its owner was last told. */
@Component
class AlertRounds {

    private static final Logger LOG = LoggerFactory.getLogger(AlertRounds.class);
    private static final int AT_ONCE = 100;
    private static final Duration TIME_TO_CONFIRM = Duration.ofDays(3);

    private final Alerts alerts;
    private final AlertRows rows;
    private final AlertMails mails;
    private final SoleTasks tasks;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AlertRounds(
            Alerts alerts,
            AlertRows rows,
            AlertMails mails,
            SoleTasks tasks,
            TransactionTemplate transactions,
            Clock clock) {
        this.alerts = alerts;
        this.rows = rows;
        this.mails = mails;
        this.tasks = tasks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** At an hour when a mail wakes nobody; later in the day what failed is done again. */
    @Scheduled(cron = "0 15 8,11,14 * * *", zone = "Europe/London")
    void look() {
        tasks.tryRun("alerts", () -> {
            rows.deleteUnconfirmedBefore(clock.instant().minus(TIME_TO_CONFIRM));
            LocalDate today = LocalDate.now(clock);
            List<Alert> some = rows.listToLook(AlertTopic.SEARCH, today, 0, AT_ONCE);
            while (!some.isEmpty()) {
                some.forEach(alert -> lookAt(alert, today));
                some = rows.listToLook(AlertTopic.SEARCH, today, some.getLast().id(), AT_ONCE);
            }
        });
    }

    /** Nobody reads mail at that address: what it asked for is deleted. */
    @EventListener
    void hear(MailFailed failed) {
        if (failed.purpose().equals("alert") && failed.addressUnknown()) {
            long alertId = Long.parseLong(failed.key().split("-")[1]);
            rows.delete(alertId);
        }
    }

    private void lookAt(Alert alert, LocalDate today) {
        try {
            transactions.executeWithoutResult(transaction -> tellChanges(alert, today));
        } catch (RuntimeException e) {
            // not the search: it says what somebody needs
            LOG.warn(
                    "Saved search {} could not be done today: {}",
                    alert.id(),
                    e.getClass().getName());
        }
    }

    private void tellChanges(Alert alert, LocalDate today) {
        SearchCriteria criteria = alerts.criteria(alert);
        SearchResults results = alerts.results(criteria);
        if (results.degraded() || results.loosened()) {
            // a plainer search finds others, which are no news
            return;
        }
        Map<String, Seen> before = rows.seen(alert.id());
        List<AlertMails.News> news = new ArrayList<>();
        List<Seen> now = new ArrayList<>();
        for (SearchResults.Hit hit : results.hits()) {
            ListingSummary listing = hit.listing();
            Seen seen = Seen.of(listing, criteria);
            Seen earlier = before.get(listing.id());
            List<String> changes = earlier == null ? List.of() : earlier.changesTo(seen);
            if (earlier == null || !changes.isEmpty()) {
                news.add(new AlertMails.News(listing, changes));
            }
            now.add(seen);
        }
        rows.write(alert.id(), now);
        rows.markLooked(alert.id(), today);
        if (!news.isEmpty()) {
            mails.tell(alert, news, today);
        }
    }
}
