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
import uk.kindred.pricing.Payer;

/** Closes months: a day after its end all of a month's counts are in, and what may be told of it is written down once. */
@Component
class Publisher {

    /** Many, some, few, none: of a plan, and of a search without a wish to drop, there are no others. */
    private static final int OUTCOMES = 4;

    private final DemandRows counts;
    private final PublishedRows published;
    private final Districts districts;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Publisher(
            DemandRows counts,
            PublishedRows published,
            Districts districts,
            TransactionTemplate transactions,
            Clock clock) {
        this.counts = counts;
        this.published = published;
        this.districts = districts;
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
            Publication.of(total, breakdowns, breakdown -> possible(block, breakdown))
                    .forEach((breakdown, values) -> values.forEach((value, tens) ->
                            rows.add(new PublishedRows.Row(block.councilGss, block.kind, breakdown, value, tens))));
        });
        return rows;
    }

    /** Those that any search may have: to take fewer than there are is safe, to take more would not be. */
    private int possible(Block block, String slug) {
        Breakdown breakdown = Breakdown.findBySlug(slug).orElseThrow();
        return switch (breakdown) {
            case DISTRICT -> Math.max(1, districts.listValues(block.councilGss).size());
            case PAYER -> Payer.values().length;
            case FOUND -> OUTCOMES;
            case NEED, MOST_A_WEEK, LANGUAGE, TIME -> breakdown.listValues().size();
        };
    }
}
