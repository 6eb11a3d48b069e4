package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.Secrets;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;

/** Writes reviews and what becomes of them. Each change of state is one that {@link ReviewState} allows. */
@Component
class ReviewWrites {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final ReviewContacts contacts;
    private final Vault vault;
    private final Clock clock;

    ReviewWrites(JdbcClient jdbc, ReviewContacts contacts, Vaults vaults, Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.vault = ReviewColumns.vault(vaults);
        this.clock = clock;
    }

    /** A draft. @return its key */
    long add(long listingId, NewReview review, @Nullable PersonId typedBy) {
        ReviewContent content = review.content();
        long id = jdbc.sql("""
                        insert into review (public_id, listing_id, state, written_by, channel, typed_by,
                          experienced_from, experienced_to, incentive, anonymous, made_at)
                        values (:publicId, :listing, 'draft', :writer, :channel, :typedBy, :from, :to, :incentive,
                          true, :now)
                        returning id
                        """)
                .param("publicId", UUID.randomUUID())
                .param("listing", listingId)
                .param("writer", content.writer().slug())
                .param("channel", review.channel().slug())
                .param("typedBy", typedBy == null ? null : typedBy.value())
                .param("from", content.from().firstDay())
                .param("to", content.to().firstDay())
                .param("incentive", content.incentive().slug())
                .param("now", now())
                .query(Long.class)
                .single();
        jdbc.sql("insert into review_link (token_hash, review_id) values (?, ?)")
                .params(Secrets.hash(review.token()), id)
                .update();
        say(id, content);
        contacts.set(id, review.email());
        return id;
    }

    /** What it says from now on. */
    void say(long id, ReviewContent content) {
        jdbc.sql("""
                        update review set written_by = :writer, experienced_from = :from, experienced_to = :to,
                          recommends = :recommends, words = :words, incentive = :incentive, anonymous = :anonymous,
                          known_as = :knownAs, not_before = :notBefore
                        where id = :id
                        """)
                .param("writer", content.writer().slug())
                .param("from", content.from().firstDay())
                .param("to", content.to().firstDay())
                .param(
                        "recommends",
                        content.recommends() == null
                                ? null
                                : content.recommends().slug())
                .param("words", content.words())
                .param("incentive", content.incentive().slug())
                .param("anonymous", content.anonymous())
                .param("knownAs", content.anonymous() ? null : vault.lockIfAny(content.knownAs()))
                .param("notBefore", content.notBefore())
                .param("id", id)
                .update();
        jdbc.sql("delete from review_answer where review_id = ?").param(id).update();
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        answers.putAll(content.answers());
        if (content.recommends() != null) {
            answers.put(Question.RECOMMEND, content.recommends().counted());
        }
        jdbc.sql("""
                        insert into review_answer (review_id, question, answer)
                        select :id, given.question, given.answer
                        from unnest(:questions::text[], :answers::text[]) as given (question, answer)
                        """)
                .param("id", id)
                .param("questions", answers.keySet().stream().map(Coded::slug).toArray(String[]::new))
                .param("answers", answers.values().stream().map(Coded::slug).toArray(String[]::new))
                .update();
    }

    /** Keeps what it said so far as a version, before it says something else; not how its writer wanted to be known. */
    void keepVersion(Review review) {
        jdbc.sql("insert into review_version (review_id, version, replaced_at, content) values (?, ?, ?, ?::jsonb)")
                .params(
                        review.id(),
                        review.version(),
                        now(),
                        JSON.writeValueAsString(review.content().withoutName()))
                .update();
        jdbc.sql("update review set version = version + 1 where id = ?")
                .param(review.id())
                .update();
    }

    void delay(Review review, @Nullable LocalDate notBefore) {
        jdbc.sql("update review set not_before = :notBefore where id = :id")
                .param("notBefore", notBefore)
                .param("id", review.id())
                .update();
    }

    /** @throws IllegalStateException if a review in this state cannot get there */
    void move(Review review, ReviewState next, @Nullable String reason) {
        if (review.state() != next && !review.state().mayBecome(next)) {
            throw new IllegalStateException(review.state() + " does not become " + next);
        }
        jdbc.sql("""
                        update review set state = :next, reason = :reason,
                          ended_at = case when :next in ('withdrawn', 'refused') then cast(:now as timestamptz) end,
                          complete_at = case when :next = 'waiting-for-check' then coalesce(complete_at, cast(:now as timestamptz))
                            else complete_at end
                        where id = :id
                        """)
                .param("next", next.slug())
                .param("reason", reason)
                .param("now", now())
                .param("id", review.id())
                .update();
    }

    /** With all others of its round. */
    void publish(Review review, Instant round) {
        jdbc.sql("update review set published_at = ? where id = ?")
                .params(Timestamp.from(round), review.id())
                .update();
        move(review, ReviewState.PUBLISHED, null);
    }

    /** Has been changed: it waits for its turn as one that came now. */
    void beginAnew(Review review) {
        jdbc.sql(
                        "update review set complete_at = ?, cleared_at = null, published_at = null, doubted_at = null where id = ?")
                .params(now(), review.id())
                .update();
    }

    /** More reviews came with its letter than a family writes. */
    void letterShared(Review review) {
        jdbc.sql("update review set letter_shared = true where id = ?")
                .param(review.id())
                .update();
    }

    void prove(Review review, Proof proof, @Nullable UUID batch) {
        jdbc.sql("update review set proof = :proof, batch_id = :batch where id = :id")
                .param("proof", proof.slug())
                .param("batch", batch)
                .param("id", review.id())
                .update();
    }

    void clear(Review review) {
        jdbc.sql("update review set cleared_at = ? where id = ?")
                .params(now(), review.id())
                .update();
    }

    /** What a refusal rests on, so that it can be appealed against. */
    void restOn(Review review, Review.DecidedBy matter) {
        jdbc.sql("update review set decided_kind = ?, decided_reference = ?, appeal_reference = null where id = ?")
                .params(matter.kind(), matter.reference(), review.id())
                .update();
    }

    void appealed(Review review, String reference) {
        jdbc.sql("update review set appeal_reference = ? where id = ?")
                .params(reference, review.id())
                .update();
    }

    /**
     * Nothing that somebody wrote or answered is left, nor what leads to them. What was counted stays in the sums, as one that
     * is gone, until enough people's answers have changed.
     */
    void erase(long id) {
        jdbc.sql("""
                        update review set words = null, known_as = null, anonymous = true, recommends = null,
                          batch_id = null, typed_by = null, letter_shared = false, erased_at = :now,
                          reason = case when state = 'withdrawn' then null else reason end,
                          decided_kind = case when state = 'withdrawn' then null else decided_kind end,
                          decided_reference = case when state = 'withdrawn' then null else decided_reference end,
                          appeal_reference = case when state = 'withdrawn' then null else appeal_reference end
                        where id = :id
                        """).param("now", now()).param("id", id).update();
        jdbc.sql("""
                        with gone as (delete from review_counted where review_id = ? returning cohort_id)
                        update review_cohort set gone = review_cohort.gone + 1 from gone where id = gone.cohort_id
                        """).param(id).update();
        for (String table : List.of(
                "review_answer",
                "review_enquiry",
                "review_version",
                "review_contact",
                "review_document",
                "review_trace",
                "review_text_print",
                "review_finding",
                "review_note",
                "review_reply",
                "review_council_code")) {
            jdbc.sql("delete from " + table + " where review_id = ?").param(id).update();
        }
        jdbc.sql("update review_report set words = null where review_id = ?")
                .param(id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
