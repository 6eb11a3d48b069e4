package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.Secrets;
import uk.kindred.enquiries.Enquiries;
import uk.kindred.enquiries.EnquiryThread;
import uk.kindred.enquiries.Outcome;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.moderation.NewMatter;

/** Takes proof that an experience is real: one of four. docs/decisions/075-proof-of-experience.md */
@Service
public class ReviewProofs {

    /** Support begins some time after the enquiry; a review before that is about the enquiry. */
    private static final Duration ENQUIRY_BEFORE = Duration.ofDays(14);

    /** Somebody and two who are close to them may share one; more are looked at. */
    private static final int REVIEWS_OF_ONE_LETTER = 3;

    private final JdbcClient jdbc;
    private final ReviewRows rows;
    private final ReviewWrites writes;
    private final ReviewLimits limits;
    private final ReviewDocuments documents;
    private final Enquiries enquiries;
    private final Invitations invitations;
    private final Moderation moderation;
    private final Clock clock;

    ReviewProofs(
            JdbcClient jdbc,
            ReviewRows rows,
            ReviewWrites writes,
            ReviewLimits limits,
            ReviewDocuments documents,
            Enquiries enquiries,
            Invitations invitations,
            Moderation moderation,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.writes = writes;
        this.limits = limits;
        this.documents = documents;
        this.enquiries = enquiries;
        this.invitations = invitations;
        this.moderation = moderation;
        this.clock = clock;
    }

    /** What came of a proof. */
    public enum Proven {
        YES,
        /** Nothing waits for a proof under this link. */
        NOT_WAITING,
        /** No such code, one for another service, stopped or too old: which, nobody is told. */
        WRONG,
        /** The same, of many. */
        TOO_MANY_TRIES,
        /** A moderator looks at it. */
        WAITS
    }

    /**
     * A code that was used before is taken like one that was not: whoever holds a copy learns nothing by trying it, neither
     * now nor later. Moderators are told that it was used again.
     *
     * @param token of the review's private link
     */
    @Transactional
    public Proven byCode(String token, String typed, Sender sender) {
        Review review = waiting(token).orElse(null);
        if (review == null) {
            return Proven.NOT_WAITING;
        }
        Used used = ProofCode.read(typed)
                .flatMap(code -> use(code, review.listingId()))
                .orElse(null);
        if (used == null) {
            return limits.wrongCode(review, sender) ? Proven.WRONG : Proven.TOO_MANY_TRIES;
        }
        proven(review, Proof.INVITATION, used.batch());
        if (used.times() > 1) {
            invitations.usedAgain(used.batch());
        }
        if (used.times() > REVIEWS_OF_ONE_LETTER) {
            writes.letterShared(review);
        }
        return Proven.YES;
    }

    private record Used(UUID batch, int times) {}

    /** For which review it was used, nothing tells: only how often. */
    private Optional<Used> use(String code, long listingId) {
        Optional<Used> used = jdbc.sql("""
                        update invitation_code c set uses = c.uses + 1 from invitation_batch b
                        where c.code_hash = ? and b.id = c.batch_id and b.listing_id = ? and b.state <> 'refused'
                          and b.expires_at > ?
                        returning b.id, c.uses
                        """)
                .params(Secrets.hash(code), listingId, Timestamp.from(clock.instant()))
                .query((row, number) -> new Used(row.getObject("id", UUID.class), row.getInt("uses")))
                .optional();
        used.ifPresent(one -> jdbc.sql("update invitation_batch set used = used + 1 where id = ?")
                .param(one.batch())
                .update());
        return used;
    }

    /** @param enquiry the secret of the person's private link of an enquiry that the service answered and that led to care */
    @Transactional
    public Proven byEnquiry(String token, String enquiry) {
        Review review = waiting(token).orElse(null);
        if (review == null) {
            return Proven.NOT_WAITING;
        }
        Instant latest = clock.instant().minus(ENQUIRY_BEFORE);
        EnquiryThread thread = enquiries
                .findForPerson(enquiry)
                .flatMap(found -> found.threads().stream()
                        .filter(one -> one.listingId() == review.listingId()
                                && one.outcome() == Outcome.CARE
                                && one.answeredAt() != null
                                && one.sentAt().isBefore(latest))
                        .findFirst())
                .orElse(null);
        if (thread == null || !show(thread, review)) {
            return Proven.WRONG;
        }
        proven(review, Proof.ENQUIRY, null);
        return Proven.YES;
    }

    private boolean show(EnquiryThread thread, Review review) {
        return jdbc.sql("insert into review_enquiry (thread_id, review_id) values (?, ?) on conflict do nothing")
                        .params(thread.id(), review.id())
                        .update()
                > 0;
    }

    /** A moderator sees it, and it is deleted with the decision. @throws UnusableDocumentException if it cannot be one */
    @Transactional
    public Proven byDocument(String token, byte[] content) {
        Review review = waiting(token).orElse(null);
        if (review == null) {
            return Proven.NOT_WAITING;
        }
        documents.keep(review.id(), content);
        moderation.ask(new NewMatter(
                        MatterKind.REVIEW_DOCUMENT,
                        ReviewVerdicts.documentReference(review),
                        review.listingId(),
                        "A document that shows that a review is real",
                        null)
                .leaning(review.content().leaning()));
        return Proven.WAITS;
    }

    Optional<Review> waiting(String token) {
        return rows.findByToken(token)
                .flatMap(review -> rows.findToChange(review.publicId()))
                .filter(review -> review.state() == ReviewState.WAITING_FOR_PROOF);
    }

    /** Nothing is missing any more. */
    void proven(Review review, Proof proof, @Nullable UUID batch) {
        documents.delete(review.id());
        moderation.withdraw(MatterKind.REVIEW_DOCUMENT, ReviewVerdicts.documentReference(review));
        writes.prove(review, proof, batch);
        writes.move(review, ReviewState.WAITING_FOR_CHECK, null);
    }
}
