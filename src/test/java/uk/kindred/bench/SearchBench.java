package uk.kindred.bench;

import static uk.kindred.bench.Output.say;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.embedded.EmbeddedServers;
import uk.kindred.places.Councils;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;

/** The same searches with facets on Elasticsearch and on PostgreSQL, at several sizes of the directory. */
final class SearchBench {

    private static final int SEARCHES = 200;
    /** By cost PostgreSQL takes long, so that few are compared. */
    private static final int SOME = 20;

    private static final int SOME_WITHOUT_COST = 100;

    private static final int ROUNDS_BY_COST = 4;
    private static final int WARM_UP_SEED = 1;
    private static final int WARM_UP_ROUNDS = 100;

    private final ListingSearch index;
    private final ListingSearch database;
    private final JdbcClient jdbc;
    private final MixedSearches searches;

    private SearchBench(ConfigurableApplicationContext context) {
        this.index = context.getBean("elasticsearchListingSearch", ListingSearch.class);
        this.database = context.getBean("postgresListingSearch", ListingSearch.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.searches = new MixedSearches(jdbc, context.getBean(Councils.class));
    }

    public static void main(String[] arguments) throws Exception {
        int[] sizes = arguments.length == 0
                ? new int[] {10_000, 100_000, 1_000_000}
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        try (EmbeddedServers servers = BenchContext.startServers("target/bench-data", true);
                ConfigurableApplicationContext context = BenchContext.start(servers, Map.of())) {
            Requests elasticsearch = new Requests(servers);
            SearchBench bench = new SearchBench(context);
            say("%d cores, %s", Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"));
            for (int size : sizes) {
                long start = System.nanoTime();
                // the folder is kept, so that the same size can be measured again at once
                boolean isThere = bench.isStored(size);
                if (!isThere) {
                    new Multiplied(context.getBean(JdbcTemplate.class), context.getBean(TransactionTemplate.class))
                            .to(size);
                    say("%,d listings stored after %d s", size, (System.nanoTime() - start) / 1_000_000_000);
                }
                start = System.nanoTime();
                bench.index(elasticsearch, size, !isThere);
                say("%,d listings indexed after %d s", size, (System.nanoTime() - start) / 1_000_000_000);
                bench.measure(elasticsearch, size);
            }
        }
    }

    private boolean isStored(int size) {
        return jdbc.sql("select count(*) from listing where status = 'open'")
                                .query(Integer.class)
                                .single()
                        == size
                && jdbc.sql("select exists (select from listing_tariff)")
                        .query(Boolean.class)
                        .single();
    }

    private void index(Requests elasticsearch, int size, boolean anew) throws Exception {
        Awaitility.await("Elasticsearch")
                .atMost(Duration.ofMinutes(5))
                .ignoreExceptions()
                .until(() -> !elasticsearch.get("/listings-*").isEmpty());
        // an index that is kept has to be opened first
        Awaitility.await("searches")
                .atMost(Duration.ofMinutes(5))
                .ignoreExceptions()
                .until(() -> index.search(SearchCriteria.everything()).total() >= 0);
        // an earlier run may have been cut off between the two
        if (anew || index.search(SearchCriteria.everything()).total() != size) {
            elasticsearch.deleteIndexes();
        }
        Awaitility.await("the index")
                .atMost(Duration.ofMinutes(40))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> index.search(SearchCriteria.everything()).total() == size
                        && elasticsearch.get("/listings-*").size() == 1);
        // one piece, as after the night; the application asks for it as well, but does not wait
        elasticsearch.send("POST", "/listings/_forcemerge?max_num_segments=1", "");
    }

    private void measure(Requests elasticsearch, int size) throws Exception {
        List<SearchCriteria> warmUp = searches.make(SEARCHES, WARM_UP_SEED);
        say(
                "%d of %d without words had different totals",
                different(warmUp.subList(0, SOME_WITHOUT_COST)), SOME_WITHOUT_COST);
        List<SearchCriteria> some = MixedSearches.withCost(warmUp, WARM_UP_SEED).subList(0, SOME);
        say("%d of %d by cost without words had different totals, or knew of other costs", different(some), SOME);
        // Elasticsearch's code is compiled while it runs, and goes on getting faster for some ten thousand searches
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            List<SearchCriteria> others = searches.make(SEARCHES, WARM_UP_SEED + 1 + round);
            Timings.measure(index, round % 2 == 0 ? others : MixedSearches.withCost(others, round), 16);
        }
        // PostgreSQL's is compiled; it has to find its pages in memory, which a round of others brings there
        Timings.measure(database, warmUp, 16);
        for (int concurrency : new int[] {1, 16}) {
            // Others than those before: no answer is waiting in a cache, unless people would have put it there as well.
            List<SearchCriteria> fresh = searches.make(SEARCHES, 100L * size + concurrency);
            Timings indexed = Timings.measure(index, fresh, concurrency);
            Timings postgres = Timings.measure(database, fresh, concurrency);
            row(size, concurrency, "Elasticsearch", indexed);
            row(size, concurrency, "PostgreSQL", postgres);
            Timings again = Timings.measure(index, fresh, concurrency);
            row(size, concurrency, "Elasticsearch, same again", again);
            say("  throughput: %.1f times PostgreSQL's", indexed.perSecond() / postgres.perSecond());
            measureCost(elasticsearch, size, concurrency);
        }
    }

    /**
     * The same searches without and with wishes of cost, by turns so that both are as warm, and each with empty caches:
     * else whichever comes second finds the other's counts there.
     */
    private void measureCost(Requests elasticsearch, int size, int concurrency) throws Exception {
        List<Timings> without = new ArrayList<>();
        List<Timings> with = new ArrayList<>();
        List<SearchCriteria> plain = List.of();
        for (int round = 0; round < ROUNDS_BY_COST; round++) {
            plain = searches.make(SEARCHES, 100L * size + 1_000 * round + 50 + concurrency);
            boolean costFirst = round % 2 == 1;
            for (boolean byCost : new boolean[] {costFirst, !costFirst}) {
                elasticsearch.send("POST", "/listings/_cache/clear", "");
                List<SearchCriteria> asked = byCost ? MixedSearches.withCost(plain, size + round) : plain;
                (byCost ? with : without).add(Timings.measure(index, asked, concurrency));
            }
        }
        Timings fast = Timings.together(without);
        Timings byCost = Timings.together(with);
        row(size, concurrency, "Elasticsearch, no cost", fast);
        row(size, concurrency, "Elasticsearch, by cost", byCost);
        say(
                "  by cost: p50 %.2f, p95 %.2f, time for all %.2f times as long as without",
                byCost.percentile(50) / fast.percentile(50),
                byCost.percentile(95) / fast.percentile(95),
                fast.perSecond() / byCost.perSecond());
        List<SearchCriteria> some =
                MixedSearches.withCost(plain, size + ROUNDS_BY_COST - 1).subList(0, SOME);
        Timings rival = Timings.measure(database, some, concurrency);
        row(size, concurrency, "PostgreSQL, by cost", rival);
        say("  throughput by cost: %.1f times PostgreSQL's", byCost.perSecond() / rival.perSecond());
    }

    private long different(List<SearchCriteria> asked) {
        return asked.stream()
                .filter(criteria -> !criteria.hasText())
                .filter(criteria -> {
                    SearchResults one = index.search(criteria);
                    SearchResults other = database.search(criteria);
                    return one.total() != other.total() || !Objects.equals(one.cost(), other.cost());
                })
                .count();
    }

    private static void row(int size, int concurrency, String engine, Timings timings) {
        say(
                "| %,d | %d | %-25s | %.1f | %.1f | %.1f | %.1f | %.1f |",
                size,
                concurrency,
                engine,
                timings.percentile(50),
                timings.percentile(95),
                timings.percentile(99),
                timings.perSecond(),
                timings.cpuMillis());
    }
}
