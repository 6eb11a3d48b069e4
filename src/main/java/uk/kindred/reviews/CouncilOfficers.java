package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.base.Secrets;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.reviews.ReviewContent.Problem;

/** What a council's officers do for reviews: confirm that an experience is real, and type in letters and calls. */
@Service
public class CouncilOfficers {

    private static final Duration COUNCIL_CODE_LASTS = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final Listings listings;
    private final Reviews reviews;
    private final ReviewProofs proofs;
    private final ReviewRows rows;
    private final ReviewWrites writes;
    private final ReviewMails mails;
    private final ReviewLimits limits;
    private final AuditLog audit;
    private final Clock clock;

    CouncilOfficers(
            JdbcClient jdbc,
            Listings listings,
            Reviews reviews,
            ReviewProofs proofs,
            ReviewRows rows,
            ReviewWrites writes,
            ReviewMails mails,
            ReviewLimits limits,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.listings = listings;
        this.reviews = reviews;
        this.proofs = proofs;
        this.rows = rows;
        this.writes = writes;
        this.mails = mails;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody wrote in a letter or said on the phone, whom the officer knows to draw on the service, or to be close to
     * somebody who does. The private link is for them: the officer gives it to them and keeps none.
     */
    @Transactional
    public Reviews.Result typeIn(Actor officer, NewReview review) {
        ListingDetails listing = listings.findByPublicId(review.listing()).orElse(null);
        if (listing == null
                || councilOf(listing.summary().databaseId())
                        .filter(officer::isOfficerOf)
                        .isEmpty()) {
            return Reviews.NotDone.because("listing", "There is no such service in the area of your council.");
        }
        if (!review.channel().isTypedIn()) {
            throw new IllegalArgumentException("a letter or a call");
        }
        Optional<Review> known = rows.findByToken(review.token());
        if (known.isPresent()) {
            return new Reviews.Done(known.get());
        }
        Optional<String> refusal = reviews.refusal(listing);
        if (refusal.isPresent()) {
            return Reviews.NotDone.because("listing", refusal.get());
        }
        List<Problem> problems = review.content().problems(LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return new Reviews.NotDone(problems);
        }
        if (!limits.mayWrite(review.email(), null)) {
            return Reviews.NotDone.because(
                    "email", "Very many reviews came with this address today. Leave it empty, or try again tomorrow.");
        }
        long id = writes.add(listing.summary().databaseId(), review, officer.id());
        Review written = rows.find(id).orElseThrow();
        proofs.proven(written, Proof.COUNCIL, null);
        mails.receipt(written);
        audit.note(officer.id(), Deed.of("review-typed-in").to(written.publicId()));
        return new Reviews.Done(rows.find(id).orElseThrow());
    }

    /** A code to tell the council of the listing, which confirms with it. Empty if there is no such council, or no need. */
    @Transactional
    public Optional<String> askCouncil(String token) {
        Review review = proofs.waiting(token).orElse(null);
        String council = review == null ? null : councilOf(review.listingId()).orElse(null);
        if (review == null || council == null) {
            return Optional.empty();
        }
        String code = ProofCode.fresh();
        jdbc.sql("""
                        insert into review_council_code (code_hash, review_id, council_gss, expires_at)
                        values (:hash, :review, :council, :expires)
                        on conflict (review_id) do update
                        set code_hash = excluded.code_hash, expires_at = excluded.expires_at
                        """)
                .param("hash", Secrets.hash(ProofCode.read(code).orElseThrow()))
                .param("review", review.id())
                .param("council", council)
                .param("expires", Timestamp.from(clock.instant().plus(COUNCIL_CODE_LASTS)))
                .update();
        return Optional.of(code);
    }

    /** About which service an officer is to confirm something; they never see the review. Empty for wrong codes. */
    @Transactional(readOnly = true)
    public Optional<Long> findListingToConfirm(Actor officer, String typed) {
        return findCouncilCode(officer, typed).map(Review::listingId);
    }

    /** An officer says that whoever told them this code, or the person they are close to, draws on the service. */
    @Transactional
    public boolean confirm(Actor officer, String typed) {
        Review review = findCouncilCode(officer, typed).orElse(null);
        if (review == null) {
            return false;
        }
        jdbc.sql("delete from review_council_code where review_id = ?")
                .param(review.id())
                .update();
        proofs.proven(review, Proof.COUNCIL, null);
        audit.note(
                officer.id(),
                Deed.of("review-confirmed")
                        .to(review.publicId())
                        .within(councilOf(review.listingId()).orElseThrow()));
        return true;
    }

    private Optional<Review> findCouncilCode(Actor officer, String typed) {
        return ProofCode.read(typed)
                .flatMap(code -> jdbc.sql("""
                                select review_id, council_gss from review_council_code
                                where code_hash = ? and expires_at > ?
                                """)
                        .params(Secrets.hash(code), now())
                        .query((row, number) -> officer.isOfficerOf(row.getString("council_gss"))
                                ? (@Nullable Long) row.getLong("review_id")
                                : null)
                        .optional())
                .flatMap(rows::find)
                .filter(review -> review.state() == ReviewState.WAITING_FOR_PROOF);
    }

    private Optional<String> councilOf(long listingId) {
        return jdbc.sql("select council_gss from listing where id = ? and council_gss is not null")
                .param(listingId)
                .query(String.class)
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
