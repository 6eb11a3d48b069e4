package uk.kindred.moderation.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.base.web.FormLimit;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.moderation.Reports;

/** Takes reports about a listing from anybody. Where somebody may be at risk, it first says who can help. */
@RestController
@RequestMapping("/report/{publicId:[A-Za-z0-9-]{1,60}}")
class ReportController {

    private final Listings listings;
    private final Reports reports;
    private final ReportPages pages;
    private final FormLimit limit;

    ReportController(Listings listings, Reports reports, ReportPages pages, FormLimit limit) {
        this.listings = listings;
        this.reports = reports;
        this.pages = pages;
        this.limit = limit;
    }

    @GetMapping
    ResponseEntity<String> form(
            @PathVariable String publicId,
            @RequestParam(name = ReportInput.ABOUT, defaultValue = "") String about,
            HttpServletRequest request) {
        Optional<ListingDetails> found = listings.findByPublicId(publicId);
        if (found.isEmpty() || found.get().summary().offer().example()) {
            return answer(ReportPages.unknown(), HttpStatus.NOT_FOUND, publicId);
        }
        return switch (about) {
            case ReportInput.WRONG_VALUE, ReportInput.WORRY_VALUE ->
                page(
                        found.get(),
                        ReportInput.blank(about.equals(ReportInput.WORRY_VALUE)),
                        Map.of(),
                        HttpStatus.OK,
                        request);
            default -> answer(ReportPages.choose(found.get()), HttpStatus.OK, publicId);
        };
    }

    @PostMapping
    ResponseEntity<String> send(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        Optional<ListingDetails> found = listings.findByPublicId(publicId);
        if (found.isEmpty() || found.get().summary().offer().example()) {
            return answer(ReportPages.unknown(), HttpStatus.NOT_FOUND, publicId);
        }
        ReportInput input = ReportInput.read(form);
        Map<String, String> problems = new LinkedHashMap<>(input.problems());
        if (FormCheck.hasFailed(request)) {
            problems.put("send", FormCheck.PRESS_AGAIN);
        }
        if (problems.isEmpty()) {
            problems.putAll(tryToSend(input, found.get(), request));
        }
        return problems.isEmpty()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/decisions/" + input.token() + "?sent")
                        .build()
                : page(found.get(), input, problems, HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    /** @return what stands in the way */
    private Map<String, String> tryToSend(ReportInput input, ListingDetails listing, HttpServletRequest request) {
        try {
            return switch (reports.send(input.complete(listing.summary()), () -> limit.tryFrom(request))) {
                case SENT -> Map.of();
                case TOO_MANY_OF_ADDRESS ->
                    Map.of(
                            ReportInput.EMAIL,
                            "Very many reports came with this email address today. Leave it out, or wait a day.");
                case TOO_MANY_OF_CONNECTION ->
                    Map.of(
                            "send",
                            "Very many forms came from your internet connection within an hour. Please try again later.");
            };
        } catch (DuplicateKeyException pressedTwice) {
            return Map.of();
        }
    }

    private ResponseEntity<String> page(
            ListingDetails listing,
            ReportInput input,
            Map<String, String> problems,
            HttpStatus status,
            HttpServletRequest request) {
        return answer(
                pages.form(listing, input, problems, FormCheck.secret(request)),
                status,
                listing.summary().id());
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status, String publicId) {
        PageHead head = PageHead.of("Report", "").withStatus(status.value()).notIndexed();
        return PlainPages.answer(head, page, "report/" + publicId);
    }
}
