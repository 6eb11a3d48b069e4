package uk.kindred.search;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.embedded.EmbeddedServers.Part;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.TestServers;

/**
 * 300 searches by chance on the shipped register and on offers with areas served, whole costs by plan and payer, free
 * places and features: with either engine the API must answer as a plain computation over the rows does.
 */
@KindredTest
class SearchOracleTest {

    private static final int SEARCHES = 300;

    @Autowired
    private WholeRegister register;

    @Autowired
    private OfferFixtures offers;

    @BeforeEach
    void putOffers() {
        register.awaitSearchable();
        offers.put();
    }

    @AfterEach
    void takeOffersAway() {
        offers.remove();
    }

    @Test
    void bothEnginesFindWhatAPlainComputationFindsToThePenny() throws Exception {
        register.compareWithOracle(SEARCHES, false);

        TestServers.servers().stop(Part.ELASTICSEARCH);
        try {
            register.compareWithOracle(SEARCHES, true);
        } finally {
            TestServers.servers().restart(Part.ELASTICSEARCH);
        }
        register.awaitSearchable();
    }
}
