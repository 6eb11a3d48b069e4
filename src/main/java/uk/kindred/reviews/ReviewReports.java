package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.base.EmailAddress;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.moderation.NewMatter;

/** Anybody may say that a review breaks the rules. It stays in sight until a moderator has decided. */
@Service
public class ReviewReports {

    public static final int MOST_CHARACTERS = 2_000;

    private final JdbcClient jdbc;
    private final ReviewRows rows;
    private final PublishedReviews published;
    private final Moderation moderation;
    private final Clock clock;

    ReviewReports(JdbcClient jdbc, ReviewRows rows, PublishedReviews published, Moderation moderation, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.published = published;
        this.moderation = moderation;
        this.clock = clock;
    }

    /** What is wrong with a review. That it is hard on a service is not among it. */
    public enum Topic implements Coded {
        NOT_REAL("It is not real, or not about somebody’s own experience"),
        NAMES_SOMEBODY("It names somebody, or tells something private"),
        UNLAWFUL("It threatens, hates or breaks the law"),
        WRONG_SERVICE("It is about another service"),
        REWARD("Somebody was promised something for it"),
        OTHER("Something else");

        private final String label;

        Topic(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** For moderators. @param version of the review that was reported. @param byKeeper whether the provider reports it */
    public record Report(
            UUID id,
            Review review,
            int version,
            Topic topic,
            @Nullable String words,
            boolean byKeeper) {

        /** Whether the review says something else by now. */
        public boolean isOfEarlier() {
            return version < review.version();
        }
    }

    /**
     * About what the review says now. Sent twice it is one report.
     *
     * @param id of the form that was filled in
     * @param organisation of whoever reports, if they act for the provider
     * @param email to be told what came of it, by mail
     * @return false if there is no such review in sight, or the same organisation's report of it waits or was decided
     */
    @Transactional
    public boolean send(
            UUID id,
            UUID publicId,
            Topic topic,
            String words,
            @Nullable OrganisationId organisation,
            @Nullable EmailAddress email) {
        Review review = rows.findToChange(publicId)
                .filter(found -> found.state() == ReviewState.PUBLISHED && published.areShown(found.listingId()))
                .orElse(null);
        if (review == null
                || words.length() > MOST_CHARACTERS
                || organisation != null && reported(review, organisation)) {
            return false;
        }
        boolean isNew = jdbc.sql("""
                        insert into review_report (id, review_id, version, organisation_id, topic, words, sent_at)
                        values (:id, :review, :version, :organisation, :topic, :words, :now) on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("review", review.id())
                        .param("version", review.version())
                        .param("organisation", organisation == null ? null : organisation.value())
                        .param("topic", topic.slug())
                        .param("words", words)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                > 0;
        if (!isNew) {
            return true;
        }
        NewMatter matter = new NewMatter(
                        MatterKind.REVIEW_REPORT, id.toString(), review.listingId(), "A review: " + topic.label(), null)
                .leaning(review.content().leaning());
        moderation.ask(email == null ? matter : matter.withAsker(email));
        return true;
    }

    private boolean reported(Review review, OrganisationId organisation) {
        return jdbc.sql(
                        "select exists (select from review_report where review_id = ? and version = ? and organisation_id = ?)")
                .params(review.id(), review.version(), organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** For moderators. */
    @Transactional(readOnly = true)
    public Optional<Report> find(UUID id) {
        record Row(
                long review,
                int version,
                Topic topic,
                @Nullable String words,
                boolean byKeeper) {}
        return jdbc.sql("select review_id, version, topic, words, organisation_id from review_report where id = ?")
                .param(id)
                .query((row, number) -> new Row(
                        row.getLong("review_id"),
                        row.getInt("version"),
                        Coded.get(Topic.values(), row.getString("topic")),
                        row.getString("words"),
                        row.getString("organisation_id") != null))
                .optional()
                .flatMap(row -> rows.find(row.review())
                        .map(review ->
                                new Report(id, review, row.version(), row.topic(), row.words(), row.byKeeper())));
    }
}
