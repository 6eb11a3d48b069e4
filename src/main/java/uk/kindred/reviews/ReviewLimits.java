package uk.kindred.reviews;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;

/** Keeps codes from being guessed, and an address from being written to by somebody else's reviews. */
@Component
class ReviewLimits {

    private static final int REVIEWS_OF_ONE_ADDRESS_A_DAY = 5;
    private static final int WRONG_CODES_AN_HOUR = 10;
    private static final int REMEMBERED = 100_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Cache<String, Bucket> tries = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(HOUR)
            .build();

    ReviewLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean mayWrite(EmailAddress email) {
        return jdbc.sql("""
                                select count(*) from review_contact join review on review.id = review_id
                                where email_hash = ? and made_at > ?
                                """)
                        .params(
                                Secrets.hash(email.comparable()),
                                Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                        .query(Integer.class)
                        .single()
                < REVIEWS_OF_ONE_ADDRESS_A_DAY;
    }

    /** Asked before a code is looked at. @return false if too many wrong ones came from this network */
    boolean mayTry(Sender sender) {
        return bucket(sender).getAvailableTokens() > 0;
    }

    void wrongCode(Sender sender) {
        bucket(sender).tryConsume(1);
    }

    private Bucket bucket(Sender sender) {
        return tries.get(
                sender.network(),
                any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(WRONG_CODES_AN_HOUR).refillGreedy(WRONG_CODES_AN_HOUR, HOUR))
                        .build());
    }
}
