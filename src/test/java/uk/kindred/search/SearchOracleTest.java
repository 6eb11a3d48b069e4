package uk.kindred.search;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.testing.KindredTest;

/** 300 searches by chance on the shipped register: the API must answer as a plain computation over the rows does. */
@KindredTest
class SearchOracleTest {

    private static final int SEARCHES = 300;
    private static final long SEED = 20261121;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Councils councils;

    @Autowired
    @Qualifier("elasticsearchListingSearch")
    private ListingSearch index;

    @BeforeEach
    void wholeRegisterIsSearchable() {
        Awaitility.await("the register in the index")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> open() > 10_000
                        && index.search(SearchCriteria.everything()).total() == open());
    }

    @Test
    void everySearchInTheIndexFindsWhatAPlainComputationFinds() throws Exception {
        SearchOracle oracle =
                new SearchOracle(jdbc, councils.list().stream().collect(Collectors.toMap(Council::gss, Council::slug)));
        RandomWishes wishes = new RandomWishes(SEED, oracle.rows());
        try (HttpClient client = HttpClient.newHttpClient()) {
            ApiAgainstOracle api = new ApiAgainstOracle("http://localhost:" + port, oracle, client);
            for (int i = 0; i < SEARCHES; i++) {
                api.compare(wishes.next(), false);
            }
        }
    }

    private long open() {
        return jdbc.sql("select count(*) from listing where status = 'open'")
                .query(Long.class)
                .single();
    }
}
