package uk.kindred.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.places.Councils;
import uk.kindred.places.Places;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.OfferFixtures;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;
import uk.kindred.testing.KindredTest;

/** The evaluation table against the shipped register. Writes target/relevance-*.txt, which script/bench relevance shows. */
@KindredTest
class RelevanceTest {

    private static final Path QUERIES = Path.of("search-config/evaluation/queries.csv");

    private static final Path WISHES = Path.of("search-config/evaluation/wishes.csv");

    @Autowired
    private OfferFixtures offers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Places places;

    @Autowired
    private Councils councils;

    @Autowired
    private SearchParameters parameters;

    @Autowired
    @Qualifier("elasticsearchListingSearch")
    private ListingSearch index;

    @Autowired
    @Qualifier("postgresListingSearch")
    private ListingSearch database;

    private void awaitIndex() {
        Awaitility.await("the register in the index")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> open() > 10_000
                        && index.search(SearchCriteria.everything()).total() == open());
    }

    @Test
    void elasticsearchBringsBackWhatPeopleMean() throws IOException {
        awaitIndex();
        Relevance.Report report = report("elasticsearch", index);

        assertThat(report.ndcg()).isGreaterThan(0.92);
        assertThat(report.success()).isGreaterThan(0.95);
        assertThat(report.zeroResults()).isLessThan(0.02);
    }

    @Test
    void postgresqlBringsBackMostOfWhatPeopleMean() throws IOException {
        Relevance.Report report = report("postgresql", database);

        assertThat(report.ndcg()).isGreaterThan(0.89);
        assertThat(report.success()).isGreaterThan(0.92);
        assertThat(report.zeroResults()).isLessThan(0.05);
    }

    @Test
    void bothBringBackWhatFulfilsWishesOfOffers() throws IOException {
        awaitIndex();
        offers.put();
        try {
            for (Map.Entry<String, ListingSearch> engine : Map.of(
                            "elasticsearch-wishes", index, "postgresql-wishes", database)
                    .entrySet()) {
                Relevance.Report report = report(engine.getKey(), engine.getValue(), WISHES);

                assertThat(report.ndcg()).as(engine.getKey()).isGreaterThan(0.95);
                assertThat(report.success()).as(engine.getKey()).isGreaterThan(0.96);
                assertThat(report.zeroResults()).as(engine.getKey()).isLessThan(0.04);
            }
        } finally {
            offers.remove();
        }
    }

    private Relevance.Report report(String name, ListingSearch search) throws IOException {
        return report(name, search, QUERIES);
    }

    private Relevance.Report report(String name, ListingSearch search, Path queries) throws IOException {
        Relevance relevance =
                new Relevance(JudgedQuery.all(queries, places, councils), RegisterRow.all(jdbc), parameters);
        Relevance.Report report = relevance.of(search);
        Files.writeString(Path.of("target/relevance-" + name + ".txt"), report.inWords(name));
        return report;
    }

    private long open() {
        return jdbc.sql("select count(*) from listing where status = 'open'")
                .query(Long.class)
                .single();
    }
}
