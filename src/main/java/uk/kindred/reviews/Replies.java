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

/**
 * What whoever keeps a listing says to a review: once to what it says, and once more if its writer has changed it; in public,
 * by the same rules. It changes nothing of the review.
 */
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

    /**
     * @param version of the review that it replies to
     * @param state "waiting", "published" or "refused", the last with a reason
     */
    public record Reply(
            UUID review,
            int version,
            String words,
            String state,
            @Nullable String reason) {}

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
        Review review = rows.findToChange(publicId).filter(this::isVisible).orElse(null);
        if (review == null) {
            return Sent.UNKNOWN;
        }
        OrganisationId keeper = requireKeeper(by, review.listingId());
        traces.noteKeeper(keeper, sender);
        if (words.isBlank() || words.length() > MOST_CHARACTERS) {
            return Sent.TOO_LONG;
        }
        int written = jdbc.sql("""
                        insert into review_reply (review_id, version, organisation_id, words, state, sent_at)
                        values (?, ?, ?, ?, 'waiting', ?)
                        on conflict (review_id, version) do update
                        set organisation_id = excluded.organisation_id, words = excluded.words, state = 'waiting',
                          sent_at = excluded.sent_at, reason = null
                        where review_reply.state = 'refused'
                        """)
                .params(review.id(), review.version(), keeper.value(), words, Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            return Sent.ALREADY_REPLIED;
        }
        moderation.ask(new NewMatter(
                        MatterKind.REVIEW_REPLY, reference(review), review.listingId(), "A reply to a review", null)
                .withAsker(by.person().email()));
        return Sent.WAITS_FOR_MODERATOR;
    }

    private static String reference(Review review) {
        return review.publicId() + " " + review.version();
    }

    /** For moderators. @param reference of a matter of the kind REVIEW_REPLY */
    @Transactional(readOnly = true)
    public Optional<Reply> find(String reference) {
        Asked asked = Asked.read(reference);
        return jdbc.sql("""
                        select words, state, reason from review_reply
                        where review_id = (select id from review where public_id = ?) and version = ?
                        """)
                .params(asked.review(), asked.version())
                .query((row, number) -> new Reply(
                        asked.review(),
                        asked.version(),
                        row.getString("words"),
                        row.getString("state"),
                        row.getString("reason")))
                .optional();
    }

    /** Acts on what a moderator has decided. */
    void decided(String reference, boolean accepted, String reason) {
        Asked asked = Asked.read(reference);
        jdbc.sql("""
                        update review_reply set state = :state, reason = :reason
                        where review_id = (select id from review where public_id = :review) and version = :version
                        """)
                .param("state", accepted ? "published" : "refused")
                .param("reason", accepted ? null : reason)
                .param("review", asked.review())
                .param("version", asked.version())
                .update();
    }

    /** The review is taken back: nothing has to be decided about replies to it any more. */
    void withdrawWaiting(Review review) {
        jdbc.sql("select version from review_reply where review_id = ? and state = 'waiting'")
                .param(review.id())
                .query(Integer.class)
                .list()
                .forEach(version -> moderation.withdraw(MatterKind.REVIEW_REPLY, review.publicId() + " " + version));
    }

    /** Which reply a matter is about. */
    private record Asked(UUID review, int version) {

        static Asked read(String reference) {
            String[] parts = reference.split(" ", 2);
            return new Asked(UUID.fromString(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
        }
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
        return rows.find(publicId).filter(this::isVisible);
    }

    private boolean isVisible(Review review) {
        return review.state() == ReviewState.PUBLISHED && published.areShown(review.listingId());
    }

    private OrganisationId requireKeeper(Actor by, long listingId) {
        OrganisationId keeper = keepers.of(List.of(listingId)).get(listingId);
        if (keeper == null || !by.mayEdit(keeper)) {
            throw new AccessDeniedException("not a listing of theirs");
        }
        return keeper;
    }
}
