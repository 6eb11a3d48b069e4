package uk.kindred.search;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.embedded.EmbeddedServers.Part;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.TestServers;

/** As {@link SearchOracleTest}, with areas served, whole costs by plan and payer, free places and features. */
@KindredTest
class OfferOracleTest {

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
