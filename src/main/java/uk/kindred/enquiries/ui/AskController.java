package uk.kindred.enquiries.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
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
import uk.kindred.directory.ui.AskedListings;
import uk.kindred.enquiries.Enquiries;
import uk.kindred.enquiries.EnquiryLinks;
import uk.kindred.enquiries.EnquiryProperties;

/** Asks services: the form, and what was sent with it. */
@RestController
@RequestMapping("/enquire")
class AskController {

    private static final int UNPROCESSABLE = HttpStatus.UNPROCESSABLE_CONTENT.value();

    private final Listings listings;
    private final Enquiries enquiries;
    private final FormLimit limit;
    private final EnquiryProperties settings;

    AskController(Listings listings, Enquiries enquiries, FormLimit limit, EnquiryProperties settings) {
        this.listings = listings;
        this.enquiries = enquiries;
        this.limit = limit;
        this.settings = settings;
    }

    @GetMapping
    ResponseEntity<String> form(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        AskedListings asked =
                AskedListings.of(query, listings, settings.limits().services());
        return page(asked.found(), EnquiryInput.blank(asked.foundIds()), Map.of(), request);
    }

    @PostMapping
    ResponseEntity<String> send(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        EnquiryInput input = EnquiryInput.read(form);
        List<ListingDetails> shown = AskedListings.of(
                        Map.of(AskedListings.PARAMETER, input.shown()),
                        listings,
                        settings.limits().services())
                .found();
        Map<String, String> problems = new LinkedHashMap<>(input.problems());
        if (FormCheck.hasFailed(request)) {
            problems.put("send", FormCheck.PRESS_AGAIN);
        }
        if (!problems.isEmpty()) {
            return page(shown, input, problems, request);
        }
        return switch (send(input, request)) {
            case Enquiries.Sent(String token) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, EnquiryLinks.follow(token) + "?sent")
                        .build();
            case Enquiries.NotSent(String reason) -> page(shown, input, Map.of(EnquiryInput.SERVICES, reason), request);
        };
    }

    private Enquiries.Result send(EnquiryInput input, HttpServletRequest request) {
        try {
            return enquiries.send(input.complete(agreement()), () -> limit.tryFrom(request));
        } catch (DuplicateKeyException pressedTwice) {
            return new Enquiries.Sent(input.token());
        }
    }

    private ResponseEntity<String> page(
            List<ListingDetails> shown, EnquiryInput input, Map<String, String> problems, HttpServletRequest request) {
        Map<Boolean, List<ListingDetails>> byAsking = shown.stream()
                .collect(Collectors.partitioningBy(
                        listing -> listing.open() && enquiries.canBeAsked(listing.summary())));
        AskPage page = new AskPage(
                byAsking.getOrDefault(true, List.of()),
                byAsking.getOrDefault(false, List.of()),
                input,
                problems,
                agreement(),
                FormCheck.secret(request));
        PageHead head = PageHead.of("Ask services", "").notIndexed();
        return PlainPages.answer(problems.isEmpty() ? head : head.withStatus(UNPROCESSABLE), page, "enquire");
    }

    private String agreement() {
        return "I agree that Kindred passes on what I wrote here to the services I ticked, and keeps it for them and me. It"
                + " ends after " + settings.lastsDays() + " days, or when I end it, and is deleted "
                + settings.keptAfterEndDays() + " days later, or at once if I say so.";
    }
}
