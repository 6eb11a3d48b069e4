package uk.kindred.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.Secrets;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;

/** Reads reviews whole: two statements, however many. */
@Component
class ReviewRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    ReviewRows(JdbcClient jdbc, Vaults vaults) {
        this.jdbc = jdbc;
        this.vault = ReviewColumns.vault(vaults);
    }

    Optional<Review> findByToken(String token) {
        return first(list("id = (select review_id from review_link where token_hash = ?)", Secrets.hash(token)));
    }

    Optional<Review> find(UUID publicId) {
        return first(list("public_id = ?", publicId));
    }

    Optional<Review> find(long id) {
        return first(list("id = ?", id));
    }

    /** Whoever else wants to change it waits until this transaction has ended. */
    Optional<Review> findToChange(UUID publicId) {
        jdbc.sql("select id from review where public_id = ? for update")
                .param(publicId)
                .query(Long.class)
                .optional();
        return find(publicId);
    }

    Optional<Review> findByAppeal(String reference) {
        return first(list("appeal_reference = ?", reference));
    }

    /** Those that wait for the next round, the oldest first. */
    List<Review> listWaiting() {
        return list("state = ? order by complete_at, id", ReviewState.WAITING_FOR_CHECK.slug());
    }

    List<Review> list(Collection<Long> ids) {
        return list("id = any(?) order by id", ids.toArray(Long[]::new));
    }

    /** Those with whose letter more reviews came than a family writes. */
    Set<Long> withSharedLetter(Collection<Long> ids) {
        return Set.copyOf(jdbc.sql("select id from review where id = any(?) and letter_shared")
                .param(ids.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    private List<Review> list(String condition, Object value) {
        List<Bare> bare = jdbc.sql("select * from review where " + condition)
                .param(value)
                .query(this::bare)
                .list();
        Map<Long, Map<Question, Answer>> answers =
                answers(bare.stream().map(one -> one.review.id()).toList());
        return bare.stream()
                .map(one -> one.with(answers.getOrDefault(one.review.id(), Map.of())))
                .toList();
    }

    private Map<Long, Map<Question, Answer>> answers(List<Long> ids) {
        Map<Long, Map<Question, Answer>> found = new HashMap<>();
        jdbc.sql("select review_id, question, answer from review_answer where review_id = any(?)")
                .param(ids.toArray(Long[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getLong("review_id"), any -> new EnumMap<>(Question.class))
                            .put(
                                    Coded.get(Question.values(), row.getString("question")),
                                    Coded.get(Answer.values(), row.getString("answer")));
                });
        return found;
    }

    private static Optional<Review> first(List<Review> found) {
        return found.stream().findFirst();
    }

    /** Without its answers. */
    private record Bare(Review review) {

        Review with(Map<Question, Answer> answers) {
            ReviewContent bare = review.content();
            return new Review(
                    review.id(),
                    review.publicId(),
                    review.listingId(),
                    review.state(),
                    review.channel(),
                    new ReviewContent(
                            bare.writer(),
                            bare.from(),
                            bare.to(),
                            answers,
                            bare.recommends(),
                            bare.words(),
                            bare.incentive(),
                            bare.anonymous(),
                            bare.knownAs(),
                            bare.notBefore()),
                    review.version(),
                    review.madeAt(),
                    review.completeAt(),
                    review.proof(),
                    review.batch(),
                    review.clearedAt(),
                    review.publishedAt(),
                    review.endedAt(),
                    review.reason(),
                    review.decidedBy(),
                    review.appeal());
        }
    }

    private Bare bare(ResultSet row, int number) throws SQLException {
        String recommends = row.getString("recommends");
        String words = row.getString("words");
        String proof = row.getString("proof");
        String kind = row.getString("decided_kind");
        return new Bare(new Review(
                row.getLong("id"),
                row.getObject("public_id", UUID.class),
                row.getLong("listing_id"),
                Coded.get(ReviewState.values(), row.getString("state")),
                Coded.get(Channel.values(), row.getString("channel")),
                new ReviewContent(
                        Coded.get(Writer.values(), row.getString("written_by")),
                        Quarter.of(row.getObject("experienced_from", LocalDate.class)),
                        Quarter.of(row.getObject("experienced_to", LocalDate.class)),
                        Map.of(),
                        recommends == null ? null : Coded.get(Recommends.values(), recommends),
                        words == null ? "" : words,
                        Coded.get(Incentive.values(), row.getString("incentive")),
                        row.getBoolean("anonymous"),
                        vault.openIfAny(row.getString("known_as")),
                        row.getObject("not_before", LocalDate.class)),
                row.getInt("version"),
                row.getTimestamp("made_at").toInstant(),
                instant(row, "complete_at"),
                proof == null ? null : Coded.get(Proof.values(), proof),
                row.getObject("batch_id", UUID.class),
                instant(row, "cleared_at"),
                instant(row, "published_at"),
                instant(row, "ended_at"),
                row.getString("reason"),
                kind == null ? null : new Review.DecidedBy(kind, row.getString("decided_reference")),
                row.getString("appeal_reference")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
