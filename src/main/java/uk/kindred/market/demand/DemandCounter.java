package uk.kindred.market.demand;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Onlookers;
import uk.kindred.base.DemandProperties;
import uk.kindred.matching.PlanShown;
import uk.kindred.search.SearchShown;

/**
 * Counts what is looked for, in memory and beside the answer, and writes once a minute: no search waits for it or fails by
 * it. At the end of an instance what was counted is written; when one is killed, at most the last minute is lost.
 */
@Component
class DemandCounter implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemandCounter.class);
    private static final int MONTHS_KEPT = 25;
    /** Searches that wait to be counted; beyond them none is. */
    private static final int MOST_WAITING = 10_000;

    private final Map<DemandKey, Long> counted = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("demand").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private final DemandProperties settings;
    private final Questions questions;
    private final AskedBefore before;
    private final DemandRows rows;
    private final Onlookers onlookers;
    private final Clock clock;

    DemandCounter(
            DemandProperties settings,
            Questions questions,
            AskedBefore before,
            DemandRows rows,
            Onlookers onlookers,
            Clock clock) {
        this.settings = settings;
        this.questions = questions;
        this.before = before;
        this.rows = rows;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    @EventListener
    void hear(SearchShown shown) {
        note(() -> questions.of(shown.criteria(), shown.total()));
    }

    @EventListener
    void hear(PlanShown shown) {
        note(() -> questions.of(shown.planned()));
    }

    /** What the request tells is read at once, all else after the answer. */
    private void note(Supplier<Optional<Wanted>> question) {
        try {
            if (settings.counted() && onlookers.isCountedNow()) {
                AskedBefore.Told told = before.told();
                LocalDate today = LocalDate.now(clock);
                worker.execute(() -> count(question, told, today));
            }
        } catch (RuntimeException e) {
            // such as when nobody can be asked who is signed in: no page is missing for a count
            LOG.warn("A search was not counted: {}", e.getClass().getName());
        }
    }

    private void count(Supplier<Optional<Wanted>> question, AskedBefore.Told told, LocalDate day) {
        try {
            question.get()
                    .filter(wanted -> !before.asked(told, wanted))
                    .ifPresent(wanted -> DemandKey.of(wanted, day).forEach(key -> counted.merge(key, 1L, Long::sum)));
        } catch (RuntimeException e) {
            LOG.warn("A search was not counted: {}", e.getClass().getName());
        }
    }

    /** What the database does not take now it is offered again a minute later. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    synchronized void write() {
        SortedMap<DemandKey, Long> some = new TreeMap<>();
        for (DemandKey key : counted.keySet()) {
            Long times = counted.remove(key);
            if (times != null) {
                some.put(key, times);
            }
        }
        if (some.isEmpty()) {
            return;
        }
        try {
            rows.add(some);
        } catch (RuntimeException e) {
            some.forEach((key, times) -> counted.merge(key, times, Long::sum));
            LOG.warn(
                    "{} counts of searches could not be written now: {}",
                    some.size(),
                    e.getClass().getName());
        }
    }

    /** All instances do it: twice is no harm. */
    @Scheduled(cron = "0 48 4 * * *", zone = "Europe/London")
    void forget() {
        rows.forgetBefore(LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS_KEPT));
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warn("{} searches were not counted", worker.getQueue().size());
        }
        write();
    }
}
