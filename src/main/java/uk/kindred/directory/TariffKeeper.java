package uk.kindred.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.SoleTasks;

/**
 * Keeps the tariffs those of today: a price may begin or end with a day, and what is usual may change, without anybody's
 * doing.
 */
@Component
class TariffKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(TariffKeeper.class);
    private static final int MOST_AT_ONCE = 500;
    /** Before any price's first day, so that all that began since count where no day was noted. */
    private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);

    private final JdbcClient jdbc;
    private final ListingTariffs tariffs;
    private final OtherPrices others;
    private final ListingChanges changes;
    private final SoleTasks tasks;
    private final TransactionTemplate transactions;
    private final Clock clock;

    TariffKeeper(
            JdbcClient jdbc,
            ListingTariffs tariffs,
            OtherPrices others,
            ListingChanges changes,
            SoleTasks tasks,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.tariffs = tariffs;
        this.others = others;
        this.changes = changes;
        this.tasks = tasks;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        keep();
    }

    @Scheduled(cron = "0 1 0 * * *", zone = "Europe/London")
    void keep() {
        tasks.tryRun("tariffs-of-the-day", () -> {
            LocalDate today = LocalDate.now(clock);
            LocalDate done = jdbc.sql("select day from tariff_day")
                    .query(LocalDate.class)
                    .optional()
                    .orElse(NEVER);
            if (!done.equals(today)) {
                int changed = refreshSince(done, today);
                jdbc.sql("""
                                insert into tariff_day (day) values (?)
                                on conflict (only_row) do update set day = excluded.day
                                """).param(today).update();
                if (!done.equals(NEVER)) {
                    LOG.info(
                            "The tariffs are those of {}: {} listings have another one than on {}",
                            today,
                            changed,
                            done);
                }
            }
        });
    }

    /** The day is noted last, so that a run that was cut off is done again. */
    private int refreshSince(LocalDate done, LocalDate today) {
        List<Long> listings = jdbc.sql("""
                        select distinct listing_id from price_item
                        where replaced_at is null and valid_from <= ? and (valid_to is null or valid_to >= ?)
                        order by listing_id
                        """)
                .params(today, done)
                .query((row, number) -> row.getLong("listing_id"))
                .list();
        ObservedPrices observed = others.observed();
        return IntStream.iterate(0, from -> from < listings.size(), from -> from + MOST_AT_ONCE)
                .map(from -> refresh(listings.subList(from, Math.min(listings.size(), from + MOST_AT_ONCE)), observed))
                .sum();
    }

    private int refresh(List<Long> listingIds, ObservedPrices observed) {
        Integer changed = transactions.execute(transaction -> {
            List<Long> others = tariffs.refresh(listingIds, observed);
            changes.tell(others);
            return others.size();
        });
        return changed == null ? 0 : changed;
    }
}
