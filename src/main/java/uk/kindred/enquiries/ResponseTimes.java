package uk.kindred.enquiries;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How quickly services answer; told only where there were enough enquiries that chance and single people don't show. */
@Component
public class ResponseTimes {

    private static final int FEWEST = 10;
    private static final Duration COUNTED = Duration.ofDays(365);
    /** Those that could not yet have been answered say nothing. */
    private static final Duration FAIR_TIME = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    ResponseTimes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param enquiries of the last twelve months
     * @param answeredPercent how many of them were answered, to the next ten
     * @param half within which half of all were answered; null if fewer than half were
     */
    public record ResponseTime(
            int enquiries, int answeredPercent, @Nullable Duration half) {}

    /** Empty below ten enquiries. */
    public Optional<ResponseTime> find(long listingId) {
        return jdbc.sql("""
                        select count(*) as enquiries, count(answered_at) as answered,
                          percentile_disc(0.5) within group (
                            order by coalesce(extract(epoch from answered_at - sent_at), 'infinity'::float8)) as half
                        from enquiry_thread
                        where listing_id = ? and not example and sent_at > ?
                          and (undelivered_at is null or answered_at is not null)
                          and (answered_at is not null or sent_at <= ?)
                        """)
                .params(
                        listingId,
                        Timestamp.from(clock.instant().minus(COUNTED)),
                        Timestamp.from(clock.instant().minus(FAIR_TIME)))
                .query((row, number) -> {
                    int enquiries = row.getInt("enquiries");
                    double half = row.getDouble("half");
                    return new ResponseTime(
                            enquiries,
                            enquiries == 0
                                    ? 0
                                    : Math.toIntExact(Math.round(10.0 * row.getInt("answered") / enquiries) * 10),
                            Double.isInfinite(half) ? null : Duration.ofSeconds((long) half));
                })
                .optional()
                .filter(found -> found.enquiries() >= FEWEST);
    }
}
