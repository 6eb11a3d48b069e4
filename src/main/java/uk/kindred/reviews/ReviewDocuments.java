package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents for a moderator's eyes, until the decision. */
@Component
class ReviewDocuments {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Document(String mediaType, byte[] content) {}

    void keep(long reviewId, byte[] content) {
        jdbc.sql("""
                        insert into review_document (review_id, media_type, content, sent_at) values (?, ?, ?, ?)
                        on conflict (review_id) do update
                        set media_type = excluded.media_type, content = excluded.content, sent_at = excluded.sent_at
                        """)
                .params(reviewId, mediaType(content), content, Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Document> find(long reviewId) {
        return jdbc.sql("select media_type, content from review_document where review_id = ?")
                .param(reviewId)
                .query((row, number) -> new Document(row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    void delete(long reviewId) {
        jdbc.sql("delete from review_document where review_id = ?")
                .param(reviewId)
                .update();
    }

    /** @return whose they were */
    List<Long> deleteOld() {
        return jdbc.sql("delete from review_document where sent_at < ? returning review_id")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .query((row, number) -> row.getLong("review_id"))
                .list();
    }

    /** By its first bytes: what a browser says of a file is no proof of what it is. */
    private static String mediaType(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new UnusableDocumentException("The file is larger than 5 MB.");
        }
        if (begins(content, '%', 'P', 'D', 'F')) {
            return "application/pdf";
        }
        if (begins(content, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        if (begins(content, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        throw new UnusableDocumentException("Send a PDF, or a photo as JPEG or PNG.");
    }

    private static boolean begins(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
