package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a moderator about a review, and what came of it and why: for its writer, who may have given no address. */
@Service
public class ReviewNews {

    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewNews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What happened to a review. */
    public enum What implements Coded {
        DOCUMENT_REFUSED("A moderator has looked at your document and deleted it. It does not show what it should."),
        DOCUMENT_ENDED(
                "Nobody had looked at your document after 30 days, and it was deleted. We are sorry. You can send it"
                        + " again, or show in another way that you know the service."),
        HELD("A check found something that a moderator must look at, so it was held."),
        DOUBTED("A check found something that a moderator must look at. It stays out until they have decided."),
        IN_ORDER("A moderator has looked at it. It is in order."),
        REFUSED("A moderator has looked at it. It is not published."),
        REFUSED_AGAIN("Another moderator has looked at it after your appeal. It is not published.");

        private final String label;

        What(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** @param reason in a moderator's words, or those of the check; null if there is none */
    public record Told(Instant at, What what, @Nullable String reason) {}

    /**
     * @param documentWaits whether a moderator is still to look at a document
     * @param told the newest first
     */
    public record News(boolean documentWaits, List<Told> told) {

        public News {
            told = List.copyOf(told);
        }

        /** Whether it is out, and a moderator is to look at it again. */
        public boolean isDoubted() {
            return !told.isEmpty() && told.getFirst().what() == What.DOUBTED;
        }
    }

    @Transactional(readOnly = true)
    public News of(Review review) {
        return new News(
                jdbc.sql("select exists (select from review_document where review_id = ?)")
                        .param(review.id())
                        .query(Boolean.class)
                        .single(),
                jdbc.sql("select at, what, reason from review_note where review_id = ? order by id desc limit ?")
                        .params(review.id(), MOST)
                        .query((row, number) -> new Told(
                                row.getTimestamp("at").toInstant(),
                                Coded.get(What.values(), row.getString("what")),
                                row.getString("reason")))
                        .list());
    }

    void note(long review, What what, @Nullable String reason) {
        jdbc.sql("insert into review_note (review_id, at, what, reason) values (:review, :now, :what, :reason)")
                .param("review", review)
                .param("now", Timestamp.from(clock.instant()))
                .param("what", what.slug())
                .param("reason", reason)
                .update();
    }
}
