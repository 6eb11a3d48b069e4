package uk.kindred.reviews;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.moderation.MatterDecided;

/** Acts on what moderators decide, in the decision's transaction; also on what an appeal has turned round. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewVerdicts {

    private static final String DOCUMENT = " document";

    private final ReviewRows rows;
    private final ReviewWrites writes;
    private final ReviewProofs proofs;
    private final ReviewDocuments documents;
    private final ReviewMails mails;
    private final Invitations invitations;
    private final Replies replies;
    private final JdbcClient jdbc;

    ReviewVerdicts(
            ReviewRows rows,
            ReviewWrites writes,
            ReviewProofs proofs,
            ReviewDocuments documents,
            ReviewMails mails,
            Invitations invitations,
            Replies replies,
            JdbcClient jdbc) {
        this.rows = rows;
        this.writes = writes;
        this.proofs = proofs;
        this.documents = documents;
        this.mails = mails;
        this.invitations = invitations;
        this.replies = replies;
        this.jdbc = jdbc;
    }

    /** Of the matter about the document that was sent for it. */
    static String documentReference(Review review) {
        return review.publicId() + DOCUMENT;
    }

    /** Which review such a matter is about. */
    static UUID reviewOf(String reference) {
        return UUID.fromString(reference.replace(DOCUMENT, ""));
    }

    @EventListener
    public void on(MatterDecided decided) {
        switch (decided.kind()) {
            case REVIEW -> review(decided);
            case REVIEW_DOCUMENT ->
                rows.findToChange(reviewOf(decided.reference())).ifPresent(review -> document(review, decided));
            case REVIEW_REPLY -> replies.decided(decided.reference(), decided.accepted(), decided.reason());
            case REVIEW_REPORT -> report(decided);
            case REVIEW_INVITATIONS -> invitations.decided(UUID.fromString(decided.reference()), decided.accepted());
            case APPEAL -> appeal(decided);
            case NEW_LISTING, PHOTO, CLAIM, REPORT -> {}
        }
    }

    private void review(MatterDecided decided) {
        rows.findToChange(reviewOf(decided.reference())).ifPresent(review -> {
            if (decided.accepted()) {
                letGo(review, decided.reason());
            } else {
                refuse(review, decided);
            }
        });
    }

    private void document(Review review, MatterDecided decided) {
        documents.delete(review.id());
        if (review.state() != ReviewState.WAITING_FOR_PROOF) {
            return;
        }
        if (decided.accepted()) {
            proofs.proven(review, Proof.DOCUMENT, null);
        } else {
            mails.documentRefused(review, decided.reason());
        }
    }

    /** What was out before is out again at once; everything else waits for the round, as all do. */
    private void letGo(Review review, String reason) {
        boolean wasOut = review.publishedAt() != null;
        ReviewState next = wasOut ? ReviewState.PUBLISHED : ReviewState.WAITING_FOR_CHECK;
        if (review.state() == next || review.state().mayBecome(next)) {
            writes.clear(review);
            writes.move(review, next, null);
            mails.decided(review, true, reason);
        }
    }

    private void refuse(Review review, MatterDecided decided) {
        if (review.state().mayBecome(ReviewState.REFUSED)) {
            writes.move(review, ReviewState.REFUSED, decided.reason());
            writes.restOn(review, new Review.DecidedBy(decided.kind().slug(), decided.reference()));
            mails.decided(review, false, decided.reason());
        }
    }

    /** It concerns what the review said when it was reported: what was changed since is judged as anything new. */
    private void report(MatterDecided decided) {
        record Reported(UUID review, int version) {}
        Reported reported = jdbc.sql("""
                        update review_report set accepted = ?, words = null where id = ?
                        returning (select public_id from review where id = review_id) as review, version
                        """)
                .params(decided.accepted(), UUID.fromString(decided.reference()))
                .query((row, number) -> new Reported(row.getObject("review", UUID.class), row.getInt("version")))
                .optional()
                .orElse(null);
        Review review =
                reported == null ? null : rows.findToChange(reported.review()).orElse(null);
        if (reported == null || review == null || reported.version() != review.version()) {
            return;
        }
        if (decided.accepted()) {
            refuse(review, decided);
        } else if (restsOn(review, decided)) {
            letGo(review, decided.reason());
        }
    }

    /** Whether it was refused because of just this, and is no more. */
    private static boolean restsOn(Review review, MatterDecided decided) {
        return review.state() != ReviewState.PUBLISHED
                && review.decidedBy() != null
                && review.decidedBy().reference().equals(decided.reference());
    }

    /** An appeal that is right turns the first decision round, which is heard by itself. */
    private void appeal(MatterDecided decided) {
        if (!decided.accepted()) {
            rows.findByAppeal(decided.reference())
                    .filter(review -> review.state() == ReviewState.APPEALED)
                    .ifPresent(review -> {
                        writes.move(review, ReviewState.REFUSED, decided.reason());
                        mails.decided(review, false, decided.reason());
                    });
        }
    }
}
