package uk.kindred.search;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.testing.KindredTest;

/** 300 searches by chance on the shipped register: the API must answer as a plain computation over the rows does. */
@KindredTest
class SearchOracleTest {

    @Autowired
    private WholeRegister register;

    @Test
    void everySearchInTheIndexFindsWhatAPlainComputationFinds() throws Exception {
        register.awaitSearchable();

        register.compareWithOracle(300, false);
    }
}
