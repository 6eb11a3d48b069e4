package uk.kindred.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register that the shared application brings in while the first tests begin. */
public final class ShippedRegister {

    private static final int MOST_OF_IT = 10_000;

    private ShippedRegister() {}

    /** Until its listings are in the database; the index may be a little behind. */
    public static void await(JdbcClient jdbc) {
        Awaitility.await("the shipped register")
                .atMost(Duration.ofMinutes(5))
                .until(() -> jdbc.sql("select count(*) from listing")
                                .query(Long.class)
                                .single()
                        > MOST_OF_IT);
    }
}
