package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.reviews.detection.Assessment;

/** What the detection found about reviews, for moderators. */
@Component
class Findings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Findings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param points towards those from which on a person looks */
    public record Finding(String signal, double points, String words) {}

    void keep(long reviewId, Assessment assessment) {
        jdbc.sql("delete from review_finding where review_id = ?")
                .param(reviewId)
                .update();
        assessment
                .points()
                .forEach((signal, points) -> jdbc.sql("""
                        insert into review_finding (review_id, signal, points, words, found_at) values (?, ?, ?, ?, ?)
                        """)
                        .params(reviewId, signal.slug(), points, signal.words(), Timestamp.from(clock.instant()))
                        .update());
    }

    /** Moderators look at a review that is out once because of what was found, not again every night. */
    void askedAbout(long reviewId) {
        jdbc.sql("update review set doubted_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), reviewId)
                .update();
    }

    boolean isAskedAbout(long reviewId) {
        return jdbc.sql("select doubted_at is not null from review where id = ?")
                .param(reviewId)
                .query(Boolean.class)
                .single();
    }

    /** What weighs most first. */
    List<Finding> list(long reviewId) {
        return jdbc.sql(
                        "select signal, points, words from review_finding where review_id = ? order by points desc, signal")
                .param(reviewId)
                .query((row, number) ->
                        new Finding(row.getString("signal"), row.getDouble("points"), row.getString("words")))
                .list();
    }
}
