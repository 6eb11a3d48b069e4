package uk.kindred.reviews.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.web.FormCheck;
import uk.kindred.base.web.FormLimit;
import uk.kindred.reviews.Coded;
import uk.kindred.reviews.KeeperTraces;
import uk.kindred.reviews.ListingFigures;
import uk.kindred.reviews.PublishedReview;
import uk.kindred.reviews.PublishedReviews;
import uk.kindred.reviews.Replies;
import uk.kindred.reviews.ReviewDevice;
import uk.kindred.reviews.ReviewFigures;
import uk.kindred.reviews.ReviewPage;
import uk.kindred.reviews.ReviewReports;

/** The reviews of one's own listing: read, replied to once, reported. */
@RestController
@RequestMapping("/provider/listings/{publicId}/reviews")
@OnlyFor(Role.PROVIDER)
class KeeperController {

    private static final String ONE = "/{review:[0-9a-f-]{36}}";
    private static final int ON_A_PAGE = 10;

    private final KeptListings kept;
    private final KeptReviews beside;
    private final PublishedReviews published;
    private final ReviewFigures figures;
    private final Replies replies;
    private final ReviewReports reports;
    private final FormLimit limit;
    private final ReviewDevice device;
    private final KeeperTraces traces;

    KeeperController(
            KeptListings kept,
            KeptReviews beside,
            PublishedReviews published,
            ReviewFigures figures,
            Replies replies,
            ReviewReports reports,
            FormLimit limit,
            ReviewDevice device,
            KeeperTraces traces) {
        this.kept = kept;
        this.beside = beside;
        this.published = published;
        this.figures = figures;
        this.replies = replies;
        this.reports = reports;
        this.limit = limit;
        this.device = device;
        this.traces = traces;
    }

    @GetMapping
    ResponseEntity<String> list(
            @PathVariable String publicId,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String told) {
        KeptListings.Kept own = kept.require(publicId);
        long id = own.listing().summary().databaseId();
        int number = Paging.number(page);
        ReviewPage reviews = published.list(id, number, ON_A_PAGE);
        return KeeperPages.list(
                own.listing(),
                reviews,
                beside.of(reviews.reviews()),
                figures.find(id).orElse(ListingFigures.NONE),
                number,
                reviews.total() != null && reviews.total() > (long) number * ON_A_PAGE,
                told);
    }

    @GetMapping(ONE)
    ResponseEntity<String> show(@PathVariable String publicId, @PathVariable UUID review, HttpServletRequest request) {
        return one(publicId, review, Typed.nothing(), request);
    }

    @PostMapping(ONE + "/reply")
    ResponseEntity<String> reply(
            @PathVariable String publicId,
            @PathVariable UUID review,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        KeptListings.Kept own = kept.require(publicId);
        if (find(own, review).isEmpty()) {
            return KeeperPages.unknown(own.listing());
        }
        Typed typed = Typed.of(form);
        String words = typed.words(OneReviewPage.REPLY);
        device.remember(request, response);
        switch (replies.send(kept.actor(), review, words, device.sender(request))) {
            case WAITS_FOR_MODERATOR -> {
                return StaffPages.to(KeeperPages.address(own.listing()) + "?told=replied");
            }
            case TOO_LONG ->
                typed.wrong(
                        OneReviewPage.REPLY,
                        words.isEmpty()
                                ? "Write your reply."
                                : "Please shorten this: " + words.length() + " characters are more than "
                                        + Replies.MOST_CHARACTERS + ".");
            case ALREADY_REPLIED -> typed.wrong(OneReviewPage.REPLY, "You have replied to this review already.");
            case UNKNOWN -> typed.wrong(OneReviewPage.REPLY, "This review is not shown any more.");
        }
        return one(publicId, review, typed, request);
    }

    @PostMapping(ONE + "/report")
    ResponseEntity<String> report(
            @PathVariable String publicId,
            @PathVariable UUID review,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        KeptListings.Kept own = kept.require(publicId);
        traces.note(own.keeper(), request, response);
        if (find(own, review).isEmpty()) {
            return KeeperPages.unknown(own.listing());
        }
        Typed typed = Typed.of(form);
        Optional<ReviewReports.Topic> topic = Coded.find(ReviewReports.Topic.values(), typed.line(OneReviewPage.TOPIC));
        String words = typed.words(OneReviewPage.WORDS);
        if (topic.isEmpty()) {
            typed.wrong(OneReviewPage.TOPIC, "Choose what is wrong with it.");
        }
        if (words.isEmpty()) {
            typed.wrong(OneReviewPage.WORDS, "Say how you know, so that a moderator can look.");
        } else if (words.length() > ReviewReports.MOST_CHARACTERS) {
            typed.wrong(
                    OneReviewPage.WORDS,
                    "Please shorten this: " + words.length() + " characters are more than "
                            + ReviewReports.MOST_CHARACTERS + ".");
        }
        if (typed.isSound()) {
            if (!limit.tryFrom(request)) {
                typed.wrong(OneReviewPage.WORDS, "Very many reports came from you today. Try again tomorrow.");
            } else if (!reports.send(
                    idOf(typed),
                    review,
                    topic.orElseThrow(),
                    words,
                    own.keeper(),
                    kept.actor().person().email())) {
                typed.wrong(OneReviewPage.WORDS, "You have reported this review before. It is not reported twice.");
            }
        }
        return typed.isSound()
                ? StaffPages.to(KeeperPages.address(own.listing()) + "?told=reported")
                : one(publicId, review, typed, request);
    }

    /** So that a form that is sent twice is one report. */
    private static UUID idOf(Typed typed) {
        String id = typed.line(OneReviewPage.ONCE);
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : UUID.randomUUID();
    }

    private ResponseEntity<String> one(String publicId, UUID review, Typed typed, HttpServletRequest request) {
        KeptListings.Kept own = kept.require(publicId);
        return find(own, review)
                .map(found -> OneReviewPage.of(own.listing(), found, besides(found), typed, FormCheck.secret(request)))
                .orElseGet(() -> KeeperPages.unknown(own.listing()));
    }

    private KeptReviews.Beside besides(PublishedReview review) {
        Map<UUID, KeptReviews.Beside> found = beside.of(List.of(review));
        return found.getOrDefault(review.id(), KeptReviews.Beside.NOTHING);
    }

    private Optional<PublishedReview> find(KeptListings.Kept own, UUID review) {
        return beside.isOf(review, own.listing().summary().databaseId()) ? published.find(review) : Optional.empty();
    }
}
