package uk.kindred.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.reviews.ReviewContent.Problem;

/**
 * Writing a review and keeping it: whoever has its private link may change it, take it back, let it wait and appeal. Nobody
 * else can do any of that.
 */
@Service
public class Reviews {

    private final Listings listings;
    private final ReviewRows rows;
    private final ReviewWrites writes;
    private final ReviewContacts contacts;
    private final Traces traces;
    private final Moderation moderation;
    private final Replies replies;
    private final ReviewMails mails;
    private final ReviewLimits limits;
    private final Clock clock;

    Reviews(
            Listings listings,
            ReviewRows rows,
            ReviewWrites writes,
            ReviewContacts contacts,
            Traces traces,
            Moderation moderation,
            Replies replies,
            ReviewMails mails,
            ReviewLimits limits,
            Clock clock) {
        this.listings = listings;
        this.rows = rows;
        this.writes = writes;
        this.contacts = contacts;
        this.traces = traces;
        this.moderation = moderation;
        this.replies = replies;
        this.mails = mails;
        this.limits = limits;
        this.clock = clock;
    }

    /** What came of saving or sending. */
    public sealed interface Result {}

    public record Done(Review review) implements Result {}

    /** @param problems in words for the writer, at least one */
    public record NotDone(List<Problem> problems) implements Result {

        static NotDone because(String field, String words) {
            return new NotDone(List.of(new Problem(field, words)));
        }
    }

    /** Why no review can be written about this listing, in words; empty if one can. */
    public Optional<String> refusal(ListingDetails listing) {
        if (listing.summary().offer().example()) {
            return Optional.of("This is an example. Nobody draws on it, so nobody can review it.");
        }
        return SmallSettings.isHousehold(listing.summary())
                ? Optional.of(
                        "This is one household, or a home as small as one. What is written about it would tell who wrote"
                                + " it. Please tell the scheme, agency or provider that it belongs to, or the council.")
                : Optional.empty();
    }

    /** Keeps a draft, the same for each token, however often it is saved; complete or not. */
    @Transactional
    public Result save(NewReview review) {
        Review known = rows.findByToken(review.token()).orElse(null);
        if (known != null) {
            return known.state() == ReviewState.DRAFT ? replace(known, review) : new Done(known);
        }
        ListingDetails listing = listings.findByPublicId(review.listing()).orElse(null);
        if (listing == null) {
            return NotDone.because("listing", "There is no such service.");
        }
        String refusal = refusal(listing).orElse(null);
        if (refusal != null) {
            return NotDone.because("listing", refusal);
        }
        if (review.channel().isTypedIn()) {
            throw new IllegalArgumentException("only officers type in letters and calls");
        }
        NotDone full = full(review.email(), null);
        if (full != null) {
            return full;
        }
        long id = writes.add(listing.summary().databaseId(), review, null);
        return new Done(rows.find(id).orElseThrow());
    }

    /** Null if the address may be written to about this review too. @param review null for a new one */
    private @Nullable NotDone full(@Nullable EmailAddress email, @Nullable Review review) {
        return limits.mayWrite(email, review == null ? null : review.id())
                ? null
                : NotDone.because(
                        "email", "Very many reviews came with this address today. Please try again tomorrow.");
    }

    /** Whether this address, or none, may be given for the review of this link: five a day. */
    @Transactional(readOnly = true)
    public boolean mayGive(String token, @Nullable EmailAddress email) {
        return rows.findByToken(token)
                .map(review -> full(email, review) == null)
                .orElse(true);
    }

    private Result replace(Review draft, NewReview review) {
        NotDone full = full(review.email(), draft);
        if (full != null) {
            return full;
        }
        writes.say(draft.id(), review.content());
        contacts.set(draft.id(), review.email());
        return new Done(rows.find(draft.id()).orElseThrow());
    }

    /** A draft is complete: what is missing is the proof. Sent again it stays as it is. */
    @Transactional
    public Result send(String token, Sender sender) {
        Review review = rows.findByToken(token).orElse(null);
        if (review == null) {
            return NotDone.because("listing", "There is no such review.");
        }
        if (review.state() != ReviewState.DRAFT) {
            return new Done(review);
        }
        List<Problem> problems = review.content().problems(LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return new NotDone(problems);
        }
        traces.note(review, sender);
        writes.move(review, ReviewState.WAITING_FOR_PROOF, null);
        mails.receipt(review);
        return new Done(rows.find(review.id()).orElseThrow());
    }

    /** By the private link. */
    @Transactional(readOnly = true)
    public Optional<Review> find(String token) {
        return rows.findByToken(token);
    }

    /** Where mails about it go, if anywhere; for its writer alone. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> findContact(String token) {
        return rows.findByToken(token).flatMap(review -> contacts.find(review.id()));
    }

    /** Null to be written to no more. @return false if it is over, or too many reviews came with this address today */
    @Transactional
    public boolean changeContact(String token, @Nullable EmailAddress email) {
        Optional<Review> found =
                rows.findByToken(token).filter(review -> !review.state().isOver() && full(email, review) == null);
        found.ifPresent(review -> contacts.set(review.id(), email));
        return found.isPresent();
    }

    /**
     * Says something else from now on. What was published leaves sight until the next round, as anything else that is new;
     * what it said before is kept for moderators.
     */
    @Transactional
    public Result edit(String token, ReviewContent content) {
        Review review = rows.findByToken(token).orElse(null);
        if (review == null || review.state().isOver() || review.state() == ReviewState.APPEALED) {
            return NotDone.because("words", "This review can’t be changed any more.");
        }
        List<Problem> problems = content.problems(LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return new NotDone(problems);
        }
        writes.keepVersion(review);
        writes.say(review.id(), content);
        if (review.proof() != null) {
            // what was in doubt is looked at anew with the next check
            moderation.withdraw(MatterKind.REVIEW, review.publicId().toString());
            writes.move(review, ReviewState.WAITING_FOR_CHECK, null);
            writes.beginAnew(review);
        }
        return new Done(rows.find(review.id()).orElseThrow());
    }

    /**
     * Its words and answers, and whatever leads to who wrote it, are deleted at once; also of one that was refused.
     *
     * @return false if it was taken back before
     */
    @Transactional
    public boolean withdraw(String token) {
        Review review = rows.findByToken(token)
                .filter(found -> found.state().mayBecome(ReviewState.WITHDRAWN))
                .orElse(null);
        if (review == null) {
            return false;
        }
        String reference = review.publicId().toString();
        moderation.withdraw(MatterKind.REVIEW, reference);
        moderation.withdraw(MatterKind.REVIEW_DOCUMENT, ReviewVerdicts.documentReference(review));
        replies.withdrawWaiting(review);
        if (review.appeal() != null) {
            moderation.withdraw(MatterKind.APPEAL, review.appeal());
        }
        writes.move(review, ReviewState.WITHDRAWN, null);
        writes.erase(review.id());
        return true;
    }

    /** The reviewer alone says from when on it may go out; null for as soon as others. @return false if it is out or over */
    @Transactional
    public boolean delay(String token, @Nullable LocalDate notBefore) {
        Review review = rows.findByToken(token)
                .filter(found -> !found.state().isOver() && found.state() != ReviewState.PUBLISHED)
                .orElse(null);
        if (review == null
                || notBefore != null && notBefore.isAfter(LocalDate.now(clock).plusYears(1))) {
            return false;
        }
        writes.delay(review, notBefore);
        return true;
    }

    /** Once, within the time for appeals; another moderator decides. */
    @Transactional
    public boolean appeal(String token, String words) {
        Review review = rows.findByToken(token).filter(Review::mayBeAppealed).orElse(null);
        if (review == null || review.decidedBy() == null) {
            return false;
        }
        Optional<String> reference = moderation.appeal(
                Coded.find(ReviewMatter.values(), review.decidedBy().kind())
                        .orElseThrow()
                        .kind(),
                review.decidedBy().reference(),
                words);
        reference.ifPresent(appeal -> {
            writes.appealed(review, appeal);
            writes.move(review, ReviewState.APPEALED, review.reason());
        });
        return reference.isPresent();
    }

    /** A secret for a form, and so for the private link of what is written in it. */
    public static String freshToken() {
        return Secrets.fresh();
    }
}
