package uk.kindred.reviews.staff;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;
import uk.kindred.reviews.PublishedReview;
import uk.kindred.reviews.ReviewColumns;

/** What whoever keeps a listing sees of its published reviews beside what everybody sees, of a page at once. */
@Component
class KeptReviews {

    private final JdbcClient jdbc;
    private final Vault vault;

    KeptReviews(JdbcClient jdbc, Vaults vaults) {
        this.jdbc = jdbc;
        this.vault = ReviewColumns.vault(vaults);
    }

    /**
     * @param knownAs how its writer wants the provider to know them; null for those who stay anonymous
     * @param reply to what it says now; null if there is none yet
     * @param replyState "waiting", "published" or "refused", for this reason; null without a reply
     */
    record Beside(
            @Nullable String knownAs,
            @Nullable String reply,
            @Nullable String replyState,
            @Nullable String reason) {

        static final Beside NOTHING = new Beside(null, null, null, null);

        /** Whether they may reply, the first time or better than what was refused. */
        boolean mayReply() {
            return replyState == null || replyState.equals("refused");
        }
    }

    /** @param shown reviews of a listing of theirs that everybody sees */
    @Transactional(readOnly = true)
    Map<UUID, Beside> of(Collection<PublishedReview> shown) {
        Map<UUID, Beside> beside = new HashMap<>();
        jdbc.sql("""
                        select r.public_id, case when r.anonymous then null else r.known_as end as known_as, p.words, p.state,
                          p.reason
                        from review r left join review_reply p on p.review_id = r.id and p.version = r.version
                        where r.state = 'published' and r.public_id = any(?)
                        """)
                .param(shown.stream().map(PublishedReview::id).toArray(UUID[]::new))
                .query(row -> {
                    beside.put(
                            row.getObject("public_id", UUID.class),
                            new Beside(
                                    vault.openIfAny(row.getString("known_as")),
                                    row.getString("words"),
                                    row.getString("state"),
                                    row.getString("reason")));
                });
        return beside;
    }

    /** Whether a review is one of this listing. */
    @Transactional(readOnly = true)
    boolean isOf(UUID review, long listingId) {
        return jdbc.sql("select exists (select from review where public_id = ? and listing_id = ?)")
                .params(review, listingId)
                .query(Boolean.class)
                .single();
    }
}
