package uk.kindred.browser;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Slugs of listings in the shipped register, one for each thing that a page may have to say. */
final class SampleListings {

    private static final String CLOSED = "closed-for-the-browser-tests";

    private final JdbcClient jdbc;

    SampleListings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        Awaitility.await("the shipped register")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> count() > 10_000);
    }

    /** Five ratings with a date, a provider with other services, phone, website and an exact place. */
    String complete() {
        return first("""
                rating = 'good' and rating_safe is not null and rating_on is not null and phone is not null
                and website is not null and location_precision = 'exact' and organisation_id in
                (select organisation_id from listing where status = 'open' group by organisation_id having count(*) > 2)
                """);
    }

    /** No rating, no address. */
    String sparse() {
        return first("rating = 'not-rated' and location_precision = 'council'");
    }

    String dormant() {
        return first("dormant");
    }

    String duplicate() {
        return first("possible_duplicate");
    }

    String inspectedOnly() {
        return first("rating = 'good' and rating_on is null and last_inspected_on is not null");
    }

    /** A copy of another listing that has left the register. */
    String closed() {
        jdbc.sql("""
                        insert into listing (public_id, slug, status, name, kinds, needs, services, town, postcode, latitude,
                            longitude, location_precision, council_gss, rating, source, source_as_at, first_seen_at,
                            changed_at, closed_at)
                        select '1-999999999', ?, 'closed', 'The Closed House', kinds, needs, services, town, postcode, latitude,
                            longitude, location_precision, council_gss, 'not-rated', source, source_as_at, first_seen_at,
                            changed_at, now()
                        from listing where slug = ? on conflict do nothing
                        """).params(CLOSED, complete()).update();
        return CLOSED;
    }

    private String first(String condition) {
        return jdbc.sql("select slug from listing where status = 'open' and " + condition
                        + " order by public_id limit 1")
                .query(String.class)
                .single();
    }

    private long count() {
        return jdbc.sql("select count(*) from listing").query(Long.class).single();
    }
}
