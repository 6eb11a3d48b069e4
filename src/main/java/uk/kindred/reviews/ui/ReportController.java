package uk.kindred.reviews.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
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
import uk.kindred.base.web.FormLimit;
import uk.kindred.reviews.PublishedReview;
import uk.kindred.reviews.PublishedReviews;
import uk.kindred.reviews.ReviewReports;

/** Anybody may say that a review breaks the rules. It stays in sight until a moderator has decided. */
@RestController("reviewReportController")
@RequestMapping("/reviews/report/{id:[0-9a-f-]{36}}")
class ReportController {

    private final PublishedReviews published;
    private final ReviewReports reports;
    private final FormLimit limit;

    ReportController(PublishedReviews published, ReviewReports reports, FormLimit limit) {
        this.published = published;
        this.reports = reports;
        this.limit = limit;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable UUID id, HttpServletRequest request) {
        if (request.getParameter("sent") != null) {
            return answer(ReportPages.sent(), HttpStatus.OK, id);
        }
        return published
                .find(id)
                .map(review -> page(review, ReportInput.read(new LinkedMultiValueMap<>()), Map.of(), request))
                .orElseGet(() -> answer(ReportPages.unknown(), HttpStatus.NOT_FOUND, id));
    }

    @PostMapping
    ResponseEntity<String> send(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        Optional<PublishedReview> review = published.find(id);
        if (review.isEmpty()) {
            return answer(ReportPages.unknown(), HttpStatus.NOT_FOUND, id);
        }
        ReportInput input = ReportInput.read(form);
        Map<String, String> problems = new LinkedHashMap<>(input.problems());
        if (FormCheck.hasFailed(request)) {
            problems.put("send", FormCheck.PRESS_AGAIN);
        } else if (problems.isEmpty() && !limit.tryFrom(request)) {
            problems.put(
                    "send",
                    "Very many forms came from your internet connection within an hour. Please try again later.");
        }
        if (!problems.isEmpty()) {
            return page(review.get(), input, problems, request);
        }
        reports.send(
                input.once(),
                id,
                Objects.requireNonNull(input.topic()),
                input.words(),
                null,
                EmailAddress.read(input.email()).orElse(null));
        return ReviewLinks.to(ReviewLinks.report(id) + "?sent");
    }

    private static ResponseEntity<String> page(
            PublishedReview review, ReportInput input, Map<String, String> problems, HttpServletRequest request) {
        return answer(
                ReportPages.form(review, input, problems, FormCheck.secret(request)),
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                review.id());
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status, UUID id) {
        return PlainPages.answer(
                PageHead.of("Report a review", "").withStatus(status.value()).notIndexed(),
                page,
                ReviewLinks.report(id).substring(1));
    }
}
