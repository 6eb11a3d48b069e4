package uk.kindred.base.web;

import io.github.bucket4j.Bucket;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How often one client address may ask. Pages are generous, because a whole office may share an address.
 *
 * @param matches questions for whole weeks, which take more work than a search
 * @param weeks pages with whole weeks: a slider that is moved asks again and again
 * @param forms those that make us write to somebody
 * @param uploads files that cost work, such as photos
 * @param rememberedClients most addresses kept in mind at once, which bounds the memory
 */
@Validated
@ConfigurationProperties("kindred.rate-limits")
public record RateLimits(
        @Valid @NotNull Limit api,
        @Valid @NotNull Limit suggestions,
        @Valid @NotNull Limit matches,
        @Valid @NotNull Limit weeks,
        @Valid @NotNull Limit pages,
        @Valid @NotNull Limit forms,
        @Valid @NotNull Limit uploads,
        @Positive long rememberedClients) {

    public record Limit(@Positive long requests, @NotNull Duration per) {

        /** "300 requests a minute", "20 requests in 10 seconds". */
        String inWords() {
            return requests + " requests "
                    + (per.equals(Duration.ofMinutes(1)) ? "a minute" : "in " + per.toSeconds() + " seconds");
        }

        Bucket newBucket() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, per))
                    .build();
        }
    }
}
