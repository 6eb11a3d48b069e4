package uk.kindred.reviews;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;

/** Keeps codes from being guessed, and an address from being written to by somebody else's reviews. */
@Component
class ReviewLimits {

    private static final int REVIEWS_OF_ONE_ADDRESS_A_DAY = 5;
    private static final int WRONG_CODES_AN_HOUR = 10;
    private static final long NO_REVIEW = -1;
    private static final int REMEMBERED = 100_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final ReviewContacts contacts;
    private final Clock clock;
    private final Cache<String, Bucket> tries = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(HOUR)
            .build();

    ReviewLimits(ReviewContacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Whether an address may be given for one more review. @param reviewId which has it perhaps already; null for a new one */
    boolean mayWrite(@Nullable EmailAddress email, @Nullable Long reviewId) {
        return email == null
                || contacts.count(
                                email,
                                clock.instant().minus(Duration.ofDays(1)),
                                reviewId == null ? NO_REVIEW : reviewId)
                        < REVIEWS_OF_ONE_ADDRESS_A_DAY;
    }

    /**
     * Counts a wrong code of this review and this network. A right one is never counted nor stopped: else a service could
     * stop all codes that are typed over its own connection.
     *
     * @return false if too many came
     */
    boolean wrongCode(Review review, Sender sender) {
        boolean ofReview = bucket("review " + review.id()).tryConsume(1);
        return bucket("network " + sender.network()).tryConsume(1) && ofReview;
    }

    private Bucket bucket(String whose) {
        return tries.get(
                whose,
                any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(WRONG_CODES_AN_HOUR).refillGreedy(WRONG_CODES_AN_HOUR, HOUR))
                        .build());
    }
}
