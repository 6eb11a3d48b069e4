package uk.kindred.reviews;

import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;

/**
 * A review on its way in.
 *
 * @param token of the writer's private link, made with the form: the same form sent twice is one review
 * @param listing its public id
 * @param email for the private link and what comes of it; none: whoever has the link can still manage it
 */
public record NewReview(
        String token,
        String listing,
        Channel channel,
        ReviewContent content,
        @Nullable EmailAddress email) {

    private static final int SHORTEST_TOKEN = 20;

    public NewReview {
        if (token.length() < SHORTEST_TOKEN) {
            throw new IllegalArgumentException("a private link needs a long secret");
        }
    }
}
