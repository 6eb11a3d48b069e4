package uk.kindred.search;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** The shipped register in the running application, and what a search of it must find. */
@Component
public class WholeRegister {

    private static final long SEED = 20261121;

    private final JdbcClient jdbc;
    private final Councils councils;
    private final ListingSearch index;
    private final ListingSearch searched;
    private final Environment environment;
    private final Clock clock;

    WholeRegister(
            JdbcClient jdbc,
            Councils councils,
            @Qualifier("elasticsearchListingSearch") ListingSearch index,
            ListingSearch searched,
            Environment environment,
            Clock clock) {
        this.jdbc = jdbc;
        this.councils = councils;
        this.index = index;
        this.searched = searched;
        this.environment = environment;
        this.clock = clock;
    }

    public void awaitSearchable() {
        Awaitility.await("the register in the index")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> open() > 10_000
                        && index.search(SearchCriteria.everything()).total() == open());
    }

    /** That people's searches ask the index again, after it was away. */
    public void awaitIndexInUse() {
        Awaitility.await("the index")
                .atMost(Duration.ofMinutes(4))
                .until(() -> !searched.search(SearchCriteria.everything()).degraded());
    }

    /** @param degraded whether the answers must say that the index was away */
    public void compareWithOracle(int searches, boolean degraded) throws Exception {
        SearchOracle oracle = new SearchOracle(
                jdbc,
                councils.list().stream().collect(Collectors.toMap(Council::gss, Council::slug)),
                LocalDate.now(clock));
        RandomWishes wishes = new RandomWishes(SEED, oracle.rows());
        try (HttpClient client = HttpClient.newHttpClient()) {
            ApiAgainstOracle api = new ApiAgainstOracle(address(), oracle, client);
            List<Callable<Void>> all = Stream.generate(wishes::next)
                    .limit(searches)
                    .map(typed -> (Callable<Void>) () -> {
                        api.compare(typed, degraded);
                        return null;
                    })
                    .toList();
            // two at once: while one computes, the other's answer is being made
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (Future<Void> compared : threads.invokeAll(all)) {
                    compared.get();
                }
            }
        }
    }

    public String address() {
        return "http://localhost:" + environment.getProperty("local.server.port");
    }

    private long open() {
        return jdbc.sql("select count(*) from listing where status = 'open'")
                .query(Long.class)
                .single();
    }
}
