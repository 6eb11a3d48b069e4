package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.directory.ListingOutcomes;
import uk.kindred.directory.Outcome;
import uk.kindred.testing.KindredTest;

/** What a round of publication says listings are good at reaches both engines, and leaves them with the next. */
@KindredTest
class GoodAtTest {

    @Autowired
    private WholeRegister register;

    @Autowired
    private ListingOutcomes outcomes;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("elasticsearchListingSearch")
    private ListingSearch index;

    @Autowired
    @Qualifier("postgresListingSearch")
    private ListingSearch database;

    @AfterEach
    void takeAway() {
        publish(Map.of());
    }

    @Test
    void theIndexHearsOfEveryListingWhoseOutcomesChangedAndOfNoOther() {
        register.awaitSearchable();
        List<Long> ids = jdbc.sql("select id from listing where status = 'open' order by id limit 3")
                .query((row, number) -> row.getLong("id"))
                .list();

        assertThat(publish(Map.of(
                        ids.get(0), List.of(Outcome.COMMUNITY),
                        ids.get(1), List.of(Outcome.COMMUNITY, Outcome.SAFE_AT_HOME))))
                .isEqualTo(2);
        awaitFound(Outcome.COMMUNITY, Set.of(ids.get(0), ids.get(1)));
        awaitFound(Outcome.SAFE_AT_HOME, Set.of(ids.get(1)));
        long untouched = version(ids.get(0));

        assertThat(publish(Map.of(ids.get(0), List.of(Outcome.COMMUNITY), ids.get(2), List.of(Outcome.MONEY))))
                .isEqualTo(2);
        awaitFound(Outcome.COMMUNITY, Set.of(ids.get(0)));
        awaitFound(Outcome.MONEY, Set.of(ids.get(2)));
        assertThat(version(ids.get(0))).isEqualTo(untouched);
    }

    private int publish(Map<Long, List<Outcome>> goodAt) {
        return transactions.execute(round -> outcomes.publish(goodAt));
    }

    private long version(long id) {
        return jdbc.sql("select version from listing where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private void awaitFound(Outcome outcome, Set<Long> ids) {
        SearchCriteria search = SearchCriteria.everything()
                .change()
                .wishes(new OfferWishesBuilder().goodAt(Set.of(outcome)).build())
                .build();
        for (ListingSearch engine : List.of(database, index)) {
            Awaitility.await(outcome + " in " + engine)
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(engine.search(search).hits())
                            .extracting(hit -> hit.listing().databaseId())
                            .containsExactlyInAnyOrderElementsOf(ids));
        }
    }
}
