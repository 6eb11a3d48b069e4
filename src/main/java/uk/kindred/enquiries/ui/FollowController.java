package uk.kindred.enquiries.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.enquiries.Enquiries;
import uk.kindred.enquiries.Enquiry;
import uk.kindred.enquiries.EnquiryLinks;
import uk.kindred.enquiries.EnquiryThread;
import uk.kindred.enquiries.Outcome;
import uk.kindred.enquiries.Side;

/** The person's private page. Opening it changes nothing, since mail programs open links by themselves. */
@RestController
@RequestMapping("/enquiries/{token:[0-9a-v]{26}}")
class FollowController {

    private final Enquiries enquiries;
    private final SiteProperties site;
    private final Clock clock;

    FollowController(Enquiries enquiries, SiteProperties site, Clock clock) {
        this.enquiries = enquiries;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        return enquiries
                .findForPerson(token)
                .map(enquiry -> page(enquiry, token, Map.of(), request))
                .orElseGet(() -> UnknownLink.answer(EnquiryLinks.follow(token)));
    }

    @PostMapping("/{thread:\\d{1,18}}/message")
    ResponseEntity<String> write(
            @PathVariable String token,
            @PathVariable long thread,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request) {
        return with(token, thread, (enquiry, part) -> {
            String problem = Reply.problemWith(words, FormCheck.hasFailed(request));
            if (problem == null && !enquiries.write(enquiry, part, Side.PERSON, words.strip())) {
                problem = Reply.REFUSED;
            }
            return problem == null
                    ? back(token, part)
                    : page(enquiry, token, Map.of(part.id(), new Reply(words, problem)), request);
        });
    }

    @PostMapping("/{thread:\\d{1,18}}/end")
    ResponseEntity<String> end(@PathVariable String token, @PathVariable long thread, HttpServletRequest request) {
        return with(token, thread, (enquiry, part) -> {
            if (!FormCheck.hasFailed(request)) {
                enquiries.end(enquiry, part, Side.PERSON);
            }
            return back(token, part);
        });
    }

    @PostMapping("/{thread:\\d{1,18}}/outcome")
    ResponseEntity<String> tell(
            @PathVariable String token,
            @PathVariable long thread,
            @RequestParam(defaultValue = "") String outcome,
            HttpServletRequest request) {
        return with(token, thread, (enquiry, part) -> {
            if (!FormCheck.hasFailed(request)) {
                Outcome.findBySlug(outcome).ifPresent(said -> enquiries.tell(part, said));
            }
            return back(token, part);
        });
    }

    @PostMapping("/erase")
    ResponseEntity<String> erase(
            @PathVariable String token, @RequestParam @Nullable String sure, HttpServletRequest request) {
        Optional<Enquiry> found = enquiries.findForPerson(token);
        if (sure != null && !FormCheck.hasFailed(request)) {
            found.ifPresent(enquiries::endAndErase);
        }
        return back(token, null);
    }

    private ResponseEntity<String> with(
            String token, long threadId, BiFunction<Enquiry, EnquiryThread, ResponseEntity<String>> then) {
        Optional<Enquiry> enquiry = enquiries.findForPerson(token);
        return enquiry.stream()
                .flatMap(found -> found.threads().stream())
                .filter(thread -> thread.id() == threadId)
                .findFirst()
                .map(thread -> then.apply(enquiry.orElseThrow(), thread))
                .orElseGet(() -> UnknownLink.answer(EnquiryLinks.follow(token)));
    }

    private ResponseEntity<String> page(
            Enquiry enquiry, String token, Map<Long, Reply> replies, HttpServletRequest request) {
        String address = EnquiryLinks.follow(token);
        FollowPage page = new FollowPage(enquiry, address, FormCheck.secret(request), replies, clock)
                .fill(
                        request.getParameter("sent") != null,
                        enquiries.reachesPersonByMail(enquiry),
                        site.absolute(address));
        PageHead head = PageHead.of("Your enquiry", "").notIndexed();
        return PlainPages.answer(
                replies.isEmpty() ? head : head.withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value()),
                page,
                address.substring(1));
    }

    private static ResponseEntity<String> back(String token, @Nullable EnquiryThread thread) {
        String place = thread == null ? "" : "#service-" + thread.id();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, EnquiryLinks.follow(token) + place)
                .build();
    }
}
