package uk.kindred.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells of a half-year's unmet needs once, a day after its end, when all counts of it are in: each help and reason that was
 * counted ten times or more, rounded down to tens, and nothing else. No sum is told, so that nothing can be subtracted from
 * one; docs/decisions/090-what-is-wanted.md has why that is enough.
 */
@Component
class UnmetPublisher {

    /** Smaller counts are nobody's business. */
    static final long FEWEST = 10;

    private final UnmetNeedRows counts;
    private final ToldUnmetRows told;
    private final TransactionTemplate transactions;
    private final Clock clock;

    UnmetPublisher(UnmetNeedRows counts, ToldUnmetRows told, TransactionTemplate transactions, Clock clock) {
        this.counts = counts;
        this.told = told;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All instances try; one closes a half-year, and the others find it closed. */
    @Scheduled(cron = "0 23 5 * * *", zone = "Europe/London")
    void publish() {
        HalfYear now = HalfYear.of(LocalDate.now(clock).minusDays(1));
        Set<HalfYear> over = new LinkedHashSet<>(counts.listUntoldBefore(now));
        over.add(now.before());
        over.forEach(half -> transactions.executeWithoutResult(change -> publish(half)));
    }

    private void publish(HalfYear half) {
        if (told.close(half, LocalDate.now(clock))) {
            told.write(half, toTell(counts.sums(half)));
        }
    }

    /** What may be told of counts. */
    static List<ToldUnmetRows.Row> toTell(List<UnmetNeedRows.Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.times() >= FEWEST)
                .map(sum -> new ToldUnmetRows.Row(
                        sum.councilGss(), sum.help(), sum.reason(), sum.times() / FEWEST * FEWEST))
                .toList();
    }
}
