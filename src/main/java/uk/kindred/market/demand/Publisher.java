package uk.kindred.market.demand;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes months: a day after its end all of a month's counts are in, and what may be told of it is written down once. */
@Component
class Publisher {

    private final DemandRows counts;
    private final PublishedRows published;
    private final PossibleValues possible;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Publisher(
            DemandRows counts,
            PublishedRows published,
            PossibleValues possible,
            TransactionTemplate transactions,
            Clock clock) {
        this.counts = counts;
        this.published = published;
        this.possible = possible;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Block(String councilGss, String kind) {}

    /** All instances try; one closes a month, and the others find it closed. */
    @Scheduled(cron = "0 13 5 * * *", zone = "Europe/London")
    void publish() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        counts.listOpenMonthsBefore(yesterday)
                .forEach(month -> transactions.executeWithoutResult(change -> publish(month)));
    }

    private void publish(YearMonth month) {
        if (published.close(month, LocalDate.now(clock))) {
            published.write(month, rows(counts.sums(month)));
        }
    }

    private List<PublishedRows.Row> rows(List<DemandRows.Sum> sums) {
        Map<Block, Map<String, Map<String, Long>>> blocks = new LinkedHashMap<>();
        sums.forEach(sum -> blocks.computeIfAbsent(new Block(sum.councilGss(), sum.kind()), any -> new TreeMap<>())
                .computeIfAbsent(sum.breakdown(), any -> new TreeMap<>())
                .put(sum.value(), sum.times()));
        List<PublishedRows.Row> rows = new ArrayList<>();
        blocks.forEach((block, breakdowns) -> {
            long total = breakdowns.getOrDefault(DemandKey.ALL, Map.of()).getOrDefault("", 0L);
            breakdowns.remove(DemandKey.ALL);
            Publication.of(total, breakdowns, possible.of(block.councilGss, block.kind))
                    .forEach((breakdown, values) -> values.forEach((value, tens) ->
                            rows.add(new PublishedRows.Row(block.councilGss, block.kind, breakdown, value, tens))));
        });
        return rows;
    }
}
