package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.moderation.ListingKeepers;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.moderation.NewMatter;

/** What whoever keeps a listing says to a review: once, in public, by the same rules. It changes nothing of the review. */
@Service
public class Replies {

    public static final int MOST_CHARACTERS = 1_500;

    private final JdbcClient jdbc;
    private final ReviewRows rows;
    private final PublishedReviews published;
    private final ListingKeepers keepers;
    private final Moderation moderation;
    private final Traces traces;
    private final Clock clock;

    Replies(
            JdbcClient jdbc,
            ReviewRows rows,
            PublishedReviews published,
            ListingKeepers keepers,
            Moderation moderation,
            Traces traces,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.published = published;
        this.keepers = keepers;
        this.moderation = moderation;
        this.traces = traces;
        this.clock = clock;
    }

    /** @param state "waiting", "published" or "refused", the last with a reason */
    public record Reply(
            String words, String state, @Nullable String reason) {}

    /** What came of replying. */
    public enum Sent {
        WAITS_FOR_MODERATOR,
        ALREADY_REPLIED,
        TOO_LONG,
        /** There is no such review in sight. */
        UNKNOWN
    }

    /** @throws AccessDeniedException for whoever does not keep the listing */
    @Transactional
    public Sent send(Actor by, UUID publicId, String words, Sender sender) {
        Review review = visible(publicId).orElse(null);
        if (review == null) {
            return Sent.UNKNOWN;
        }
        OrganisationId keeper = requireKeeper(by, review.listingId());
        traces.noteKeeper(keeper, sender);
        if (words.isBlank() || words.length() > MOST_CHARACTERS) {
            return Sent.TOO_LONG;
        }
        int written = jdbc.sql("""
                        insert into review_reply (review_id, organisation_id, words, state, sent_at)
                        values (?, ?, ?, 'waiting', ?)
                        on conflict (review_id) do update
                        set organisation_id = excluded.organisation_id, words = excluded.words, state = 'waiting',
                          sent_at = excluded.sent_at, reason = null
                        where review_reply.state = 'refused'
                        """)
                .params(review.id(), keeper.value(), words, Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            return Sent.ALREADY_REPLIED;
        }
        moderation.ask(new NewMatter(
                        MatterKind.REVIEW_REPLY, publicId.toString(), review.listingId(), "A reply to a review", null)
                .withAsker(by.person().email()));
        return Sent.WAITS_FOR_MODERATOR;
    }

    /** For whoever keeps the listing, and for moderators. */
    @Transactional(readOnly = true)
    public Optional<Reply> find(UUID publicId) {
        return jdbc.sql("""
                        select words, state, reason from review_reply
                        where review_id = (select id from review where public_id = ?)
                        """)
                .param(publicId)
                .query((row, number) ->
                        new Reply(row.getString("words"), row.getString("state"), row.getString("reason")))
                .optional();
    }

    /** How whoever wrote it wants the provider to know them; empty for those who stay anonymous. */
    @Transactional(readOnly = true)
    public Optional<String> findKnownAs(Actor by, UUID publicId) {
        return visible(publicId).flatMap(review -> {
            requireKeeper(by, review.listingId());
            return review.content().anonymous()
                    ? Optional.empty()
                    : Optional.ofNullable(review.content().knownAs());
        });
    }

    /** Nobody replies to what they cannot see. */
    private Optional<Review> visible(UUID publicId) {
        return rows.find(publicId)
                .filter(review -> review.state() == ReviewState.PUBLISHED)
                .filter(review -> published.areShown(review.listingId()));
    }

    private OrganisationId requireKeeper(Actor by, long listingId) {
        OrganisationId keeper = keepers.of(List.of(listingId)).get(listingId);
        if (keeper == null || !by.mayEdit(keeper)) {
            throw new AccessDeniedException("not a listing of theirs");
        }
        return keeper;
    }
}
