package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.Listings;
import uk.kindred.reviews.NewReview;
import uk.kindred.reviews.Review;
import uk.kindred.reviews.ReviewContent;
import uk.kindred.reviews.ReviewDevice;
import uk.kindred.reviews.ReviewProofs;
import uk.kindred.reviews.ReviewState;
import uk.kindred.reviews.Reviews;

/** The other pages of a review, up to sending it. What is typed is saved with each. */
@RestController
@RequestMapping("/reviews/write/{token:[0-9a-v]{26}}/{step:[a-z]{1,20}}")
class StepController {

    private final Reviews reviews;
    private final ReviewProofs proofs;
    private final Listings listings;
    private final Pointers pointers;
    private final ReviewDevice device;
    private final Clock clock;

    StepController(
            Reviews reviews,
            ReviewProofs proofs,
            Listings listings,
            Pointers pointers,
            ReviewDevice device,
            Clock clock) {
        this.reviews = reviews;
        this.proofs = proofs;
        this.listings = listings;
        this.pointers = pointers;
        this.device = device;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String token,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String enquiry,
            HttpServletRequest request) {
        return with(token, enquiry, writing -> {
            if (step.equals(ReviewStep.CHECK)) {
                return check(writing, Map.of(), request);
            }
            return ReviewStep.find(writing.review().channel(), step)
                    .map(found -> page(writing, found, input(writing), Map.of(), List.of(), request))
                    .orElseGet(() -> OwnPages.unknown(writing.address(step)));
        });
    }

    @PostMapping
    ResponseEntity<String> save(
            @PathVariable String token,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String enquiry,
            @RequestParam(defaultValue = "on") String go,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        return with(token, enquiry, writing -> {
            if (step.equals(ReviewStep.CHECK)) {
                return send(writing, form.containsKey(WritePages.AGREE), request);
            }
            return ReviewStep.find(writing.review().channel(), step)
                    .map(found -> save(writing, found, go, form, request))
                    .orElseGet(() -> OwnPages.unknown(writing.address(step)));
        });
    }

    private ResponseEntity<String> with(String token, String enquiry, Function<Writing, ResponseEntity<String>> then) {
        Review review = reviews.find(token).orElse(null);
        if (review == null) {
            return OwnPages.unknown(ReviewLinks.own(token));
        }
        if (review.state() != ReviewState.DRAFT) {
            return ReviewLinks.to(ReviewLinks.own(token));
        }
        return then.apply(new Writing(
                review,
                token,
                listings.findByDatabaseId(review.listingId()).orElseThrow(),
                enquiry.matches("[0-9a-v]{26}") ? enquiry : ""));
    }

    private ResponseEntity<String> save(
            Writing writing,
            ReviewStep step,
            String go,
            MultiValueMap<String, String> form,
            HttpServletRequest request) {
        ReviewInput input = input(writing).typed(form, step.fields());
        Map<String, String> problems = new LinkedHashMap<>(input.problems(step.fields(), LocalDate.now(clock)));
        boolean on = go.equals("on") || go.equals("anyway");
        if (!on && input.get(ReviewField.RECOMMENDS).isEmpty()) {
            // whoever goes back or stops may say it later
            problems.remove(ReviewField.RECOMMENDS);
        }
        if (FormCheck.hasFailed(request)) {
            problems.put("send", FormCheck.PRESS_AGAIN);
        }
        if (problems.isEmpty()) {
            problems.putAll(keep(writing, input));
        }
        if (!problems.isEmpty()) {
            return page(writing, step, input, problems, List.of(), request);
        }
        if (go.equals("on") && step.slug().equals(ReviewStep.WORDS)) {
            List<Component> pointed = pointers.in(input.get(ReviewField.WORDS), writing.listing());
            if (!pointed.isEmpty()) {
                return page(writing, step, input, Map.of(), pointed, request);
            }
        }
        return ReviewLinks.to(
                switch (go) {
                    case "back" -> writing.address(step.before(writing.review().channel()));
                    case "later" -> ReviewLinks.own(writing.token());
                    default -> writing.address(step.next(writing.review().channel()));
                });
    }

    /** @return what stands in the way, by field */
    private Map<String, String> keep(Writing writing, ReviewInput input) {
        Review review = writing.review();
        NewReview changed = new NewReview(
                writing.token(),
                writing.listing().summary().id(),
                review.channel(),
                input.content().orElseThrow(),
                input.email().orElse(null));
        return reviews.save(changed) instanceof Reviews.NotDone(var problems)
                ? problems.stream()
                        .collect(Collectors.toMap(
                                ReviewContent.Problem::field, ReviewContent.Problem::words, (first, more) -> first))
                : Map.of();
    }

    private ResponseEntity<String> send(Writing writing, boolean agreed, HttpServletRequest request) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!agreed) {
            problems.put(WritePages.AGREE, "Tick the box if this is so. Else it can’t be sent.");
        }
        if (FormCheck.hasFailed(request)) {
            problems.put("send", FormCheck.PRESS_AGAIN);
        }
        if (problems.isEmpty()
                && reviews.send(writing.token(), device.sender(request)) instanceof Reviews.NotDone(var found)) {
            found.forEach(problem -> problems.putIfAbsent(problem.field(), problem.words()));
        }
        if (!problems.isEmpty()) {
            return check(writing, problems, request);
        }
        if (!writing.enquiry().isEmpty()) {
            proofs.byEnquiry(writing.token(), writing.enquiry());
        }
        return ReviewLinks.to(ReviewLinks.own(writing.token()) + "?told=sent");
    }

    private ReviewInput input(Writing writing) {
        return ReviewInput.of(writing.review().content(), email(writing));
    }

    private String email(Writing writing) {
        return reviews.findContact(writing.token()).map(EmailAddress::value).orElse("");
    }

    private ResponseEntity<String> check(Writing writing, Map<String, String> problems, HttpServletRequest request) {
        Main page = WritePages.check(
                writing,
                email(writing),
                pointers.in(writing.review().content().words(), writing.listing()),
                problems,
                FormCheck.secret(request));
        return answer(writing, ReviewStep.CHECK, page, problems.isEmpty());
    }

    private ResponseEntity<String> page(
            Writing writing,
            ReviewStep step,
            ReviewInput input,
            Map<String, String> problems,
            List<Component> pointed,
            HttpServletRequest request) {
        ReviewForm form = new ReviewForm(input, problems, writing.easy(), LocalDate.now(clock));
        return answer(
                writing,
                step.slug(),
                WritePages.step(writing, step, form, pointed, FormCheck.secret(request)),
                problems.isEmpty());
    }

    private static ResponseEntity<String> answer(Writing writing, String step, Main page, boolean sound) {
        PageHead head = PageHead.of("Write a review", "").notIndexed();
        return PlainPages.answer(
                sound ? head : head.withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value()),
                page,
                "reviews/write/" + writing.token() + "/" + step);
    }
}
