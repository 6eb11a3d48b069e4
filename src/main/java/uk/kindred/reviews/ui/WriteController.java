package uk.kindred.reviews.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.NewReview;
import uk.kindred.reviews.ReviewDevice;
import uk.kindred.reviews.Reviews;

/** The first page of a review. With it a draft begins, which only its private link leads to. */
@RestController
@RequestMapping(ReviewLinks.WRITE)
class WriteController {

    private static final Pattern SECRET = Pattern.compile("[0-9a-v]{26}");

    private final Listings listings;
    private final Reviews reviews;
    private final ReviewDevice device;
    private final FormLimit limit;
    private final Clock clock;

    WriteController(Listings listings, Reviews reviews, ReviewDevice device, FormLimit limit, Clock clock) {
        this.listings = listings;
        this.reviews = reviews;
        this.device = device;
        this.limit = limit;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> plain(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        return show(Channel.WEB, query, request);
    }

    @GetMapping("/easy")
    ResponseEntity<String> easy(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        return show(Channel.EASY_READ, query, request);
    }

    @GetMapping("/easy/what-happens")
    ResponseEntity<String> whatHappens() {
        return PlainPages.answer(
                PageHead.of("What happens to what you write", "").notIndexed(),
                EasyPolicy.page(),
                ReviewLinks.EASY_POLICY.substring(1));
    }

    @PostMapping
    ResponseEntity<String> beginPlain(
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return begin(Channel.WEB, form, request, response);
    }

    @PostMapping("/easy")
    ResponseEntity<String> beginEasy(
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return begin(Channel.EASY_READ, form, request, response);
    }

    private ResponseEntity<String> show(
            Channel channel, MultiValueMap<String, String> query, HttpServletRequest request) {
        return about(query, channel)
                .orElseGet(() -> page(channel, query, Reviews.freshToken(), ReviewInput.blank(), Map.of(), request));
    }

    /** The answer where nothing can be written. */
    private Optional<ResponseEntity<String>> about(MultiValueMap<String, String> sent, Channel channel) {
        ListingDetails listing = listing(sent).orElse(null);
        if (listing == null) {
            boolean asked = sent.getFirst(WritePages.LISTING) != null;
            return Optional.of(answer(WritePages.which(), asked ? HttpStatus.NOT_FOUND : HttpStatus.OK, channel));
        }
        Optional<String> why = listing.open()
                ? reviews.refusal(listing)
                : Optional.of("This service is not on Kindred any more, so nobody chooses it.");
        return why.map(words -> answer(WritePages.refused(listing, words), HttpStatus.OK, channel));
    }

    private ResponseEntity<String> begin(
            Channel channel,
            MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<ResponseEntity<String>> nothing = about(form, channel);
        if (nothing.isPresent()) {
            return nothing.get();
        }
        ReviewStep first = ReviewStep.of(channel).getFirst();
        String token = secret(form, WritePages.TOKEN).orElseGet(Reviews::freshToken);
        ReviewInput input = ReviewInput.blank().typed(form, first.fields());
        Map<String, String> problems = new LinkedHashMap<>(input.problems(first.fields(), LocalDate.now(clock)));
        if (FormCheck.hasFailed(request)) {
            problems.put("send", FormCheck.PRESS_AGAIN);
        }
        if (problems.isEmpty()) {
            problems.putAll(save(channel, form, token, input, request));
        }
        if (!problems.isEmpty()) {
            return page(channel, form, token, input, problems, request);
        }
        device.remember(request, response);
        return ReviewLinks.to(ReviewLinks.WRITE + "/" + token + "/" + first.next(channel)
                + secret(form, WritePages.ENQUIRY)
                        .map(enquiry -> "?enquiry=" + enquiry)
                        .orElse(""));
    }

    /** @return what stands in the way */
    private Map<String, String> save(
            Channel channel,
            MultiValueMap<String, String> form,
            String token,
            ReviewInput input,
            HttpServletRequest request) {
        if (reviews.find(token).isEmpty() && !limit.tryFrom(request)) {
            return Map.of(
                    "send",
                    "Very many forms came from your internet connection within an hour. Please try again later.");
        }
        NewReview review = new NewReview(
                token,
                listing(form).orElseThrow().summary().id(),
                channel,
                input.content().orElseThrow(),
                null);
        return reviews.save(review) instanceof Reviews.NotDone(var found)
                ? Map.of("send", found.getFirst().words())
                : Map.of();
    }

    private Optional<ListingDetails> listing(MultiValueMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst(WritePages.LISTING))
                .filter(id -> id.matches("[A-Za-z0-9-]{1,60}"))
                .flatMap(listings::findByPublicId);
    }

    private static Optional<String> secret(MultiValueMap<String, String> sent, String field) {
        return Optional.ofNullable(sent.getFirst(field))
                .filter(value -> SECRET.matcher(value).matches());
    }

    private ResponseEntity<String> page(
            Channel channel,
            MultiValueMap<String, String> sent,
            String token,
            ReviewInput input,
            Map<String, String> problems,
            HttpServletRequest request) {
        Main page = WritePages.start(
                listing(sent).orElseThrow(),
                channel,
                token,
                secret(sent, WritePages.ENQUIRY).orElse(""),
                new ReviewForm(input, problems, channel == Channel.EASY_READ, LocalDate.now(clock)),
                FormCheck.secret(request));
        return answer(page, problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, channel);
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status, Channel channel) {
        String address = channel == Channel.EASY_READ ? ReviewLinks.EASY : ReviewLinks.WRITE;
        return PlainPages.answer(
                PageHead.of("Write a review", "").withStatus(status.value()).notIndexed(), page, address.substring(1));
    }
}
