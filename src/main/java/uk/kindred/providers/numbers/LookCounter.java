package uk.kindred.providers.numbers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Onlookers;
import uk.kindred.directory.ListingLooks;
import uk.kindred.directory.ListingSummary;

/**
 * Counts in memory and writes once a minute, so that nobody who looks waits for the database. At the end of an instance
 * what was counted is written; when one is killed, at most the last minute is lost.
 */
@Component
class LookCounter implements ListingLooks, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LookCounter.class);
    private static final int MONTHS_KEPT = 13;

    private final Map<LookRows.Key, Looks> counted = new ConcurrentHashMap<>();
    private final LookRows rows;
    private final Onlookers onlookers;
    private final Clock clock;

    LookCounter(LookRows rows, Onlookers onlookers, Clock clock) {
        this.rows = rows;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    @Override
    public void note(Look look, Collection<ListingSummary> shown) {
        try {
            count(look, shown);
        } catch (RuntimeException e) {
            // such as when nobody can be asked who is signed in: no page is missing for a count
            LOG.warn("Looks were not counted: {}", e.getClass().getName());
        }
    }

    /** Of what is made up there is nothing to count. */
    private void count(Look look, Collection<ListingSummary> shown) {
        List<Long> listings = shown.stream()
                .filter(listing -> !listing.offer().example())
                .map(ListingSummary::databaseId)
                .toList();
        if (!listings.isEmpty() && onlookers.isCountedNow()) {
            LocalDate today = LocalDate.now(clock);
            listings.forEach(listing -> counted.merge(new LookRows.Key(listing, today), Looks.one(look), Looks::plus));
        }
    }

    /** What the database does not take now it is offered again a minute later. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    synchronized void write() {
        SortedMap<LookRows.Key, Looks> some = new TreeMap<>();
        for (LookRows.Key key : counted.keySet()) {
            Looks looks = counted.remove(key);
            if (looks != null) {
                some.put(key, looks);
            }
        }
        if (some.isEmpty()) {
            return;
        }
        try {
            rows.add(some);
        } catch (RuntimeException e) {
            some.forEach((key, looks) -> counted.merge(key, looks, Looks::plus));
            LOG.warn(
                    "{} counts of looks could not be written now: {}",
                    some.size(),
                    e.getClass().getName());
        }
    }

    /** All instances do it: twice is no harm. */
    @Scheduled(cron = "0 38 4 * * *", zone = "Europe/London")
    void forget() {
        rows.forgetBefore(LocalDate.now(clock).minusMonths(MONTHS_KEPT));
    }

    @Override
    public void destroy() {
        write();
    }
}
