package uk.kindred.reviews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;
import uk.kindred.moderation.NewMatter;
import uk.kindred.reviews.detection.Assessment;
import uk.kindred.reviews.detection.Detector;
import uk.kindred.reviews.detection.Sighting;
import uk.kindred.reviews.detection.Signal;

/**
 * Looks at all that waits for the next round, and again at what came shortly before. What is in doubt is held for a
 * moderator, and its writer told why; what is out stays in sight until a moderator has decided.
 */
@Component
class ReviewChecks {

    private static final String LETTER =
            "More reviews came with the same letter than one family writes. A moderator looks whether each is real.";
    private static final String CONTACT = "It may have somebody’s phone number or email address in it.";

    private final ReviewRows rows;
    private final ReviewWrites writes;
    private final Sightings sightings;
    private final Findings findings;
    private final Moderation moderation;
    private final ReviewMails mails;

    ReviewChecks(
            ReviewRows rows,
            ReviewWrites writes,
            Sightings sightings,
            Findings findings,
            Moderation moderation,
            ReviewMails mails) {
        this.rows = rows;
        this.writes = writes;
        this.sightings = sightings;
        this.findings = findings;
        this.moderation = moderation;
        this.mails = mails;
    }

    @Transactional
    public void look() {
        List<Review> waiting = rows.listWaiting();
        waiting.forEach(sightings::print);
        List<Sighting> seen = sightings.around(waiting.stream().map(Review::id).toList());
        Map<Long, Assessment> assessed =
                Detector.assess(seen, seen.stream().map(Sighting::id).toList());
        Map<Long, Review> all = new HashMap<>();
        rows.list(assessed.keySet()).forEach(review -> all.put(review.id(), review));
        Set<Long> sharing = rows.withSharedLetter(assessed.keySet());
        assessed.forEach((id, assessment) -> {
            Review review = all.get(id);
            if (review != null && review.clearedAt() == null) {
                judge(review, assessment, sharing.contains(id));
            }
        });
    }

    private void judge(Review review, Assessment assessment, boolean letterShared) {
        switch (review.state()) {
            case WAITING_FOR_CHECK -> {
                findings.keep(review.id(), assessment);
                String reason = reason(review, assessment, letterShared);
                if (!reason.isEmpty()) {
                    writes.move(review, ReviewState.HELD, reason);
                    ask(review, "A review that is held");
                    mails.held(review, reason);
                }
            }
            case PUBLISHED -> {
                if (assessment.isToBeHeld() && !findings.isAskedAbout(review.id())) {
                    findings.keep(review.id(), assessment);
                    findings.askedAbout(review.id());
                    ask(review, "A review that is out, in doubt since");
                    mails.doubted(review, reason(review, assessment, false));
                }
            }
            case DRAFT, WAITING_FOR_PROOF, HELD, WITHDRAWN, REFUSED, APPEALED -> {}
        }
    }

    private void ask(Review review, String title) {
        moderation.ask(new NewMatter(MatterKind.REVIEW, review.publicId().toString(), review.listingId(), title, null)
                .leaning(review.content().leaning()));
    }

    /** Empty if nothing keeps it back. */
    private static String reason(Review review, Assessment assessment, boolean letterShared) {
        List<String> reasons = new ArrayList<>();
        if (TextCheck.hasContact(review.content().words())) {
            reasons.add(CONTACT);
        }
        if (letterShared) {
            reasons.add(LETTER);
        }
        if (assessment.isToBeHeld()) {
            reasons.addAll(assessment.against().stream().map(Signal::words).toList());
        }
        return String.join(" ", reasons);
    }
}
