package uk.kindred.enquiries.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.enquiries.Enquiries;
import uk.kindred.enquiries.Enquiry;
import uk.kindred.enquiries.EnquiryLinks;
import uk.kindred.enquiries.Side;

/** A service's private page for one enquiry. */
@RestController
@RequestMapping("/enquiries/answer/{token:[0-9a-v]{26}}")
class AnswerController {

    private final Enquiries enquiries;
    private final Clock clock;

    AnswerController(Enquiries enquiries, Clock clock) {
        this.enquiries = enquiries;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        return enquiries
                .findForService(token)
                .map(enquiry -> page(enquiry, token, Reply.NONE, request))
                .orElseGet(() -> UnknownLink.answer(EnquiryLinks.answer(token)));
    }

    @PostMapping("/message")
    ResponseEntity<String> write(
            @PathVariable String token, @RequestParam(defaultValue = "") String words, HttpServletRequest request) {
        Optional<Enquiry> found = enquiries.findForService(token);
        if (found.isEmpty()) {
            return UnknownLink.answer(EnquiryLinks.answer(token));
        }
        Enquiry enquiry = found.get();
        String problem = Reply.problemWith(words, FormCheck.hasFailed(request));
        if (problem == null && !enquiries.write(enquiry, enquiry.threads().getFirst(), Side.SERVICE, words.strip())) {
            problem = Reply.REFUSED;
        }
        return problem == null ? back(token) : page(enquiry, token, new Reply(words, problem), request);
    }

    @PostMapping("/end")
    ResponseEntity<String> end(@PathVariable String token, HttpServletRequest request) {
        if (!FormCheck.hasFailed(request)) {
            enquiries
                    .findForService(token)
                    .ifPresent(
                            enquiry -> enquiries.end(enquiry, enquiry.threads().getFirst(), Side.SERVICE));
        }
        return back(token);
    }

    private ResponseEntity<String> page(Enquiry enquiry, String token, Reply reply, HttpServletRequest request) {
        String address = EnquiryLinks.answer(token);
        AnswerPage page = new AnswerPage(
                enquiry,
                enquiry.threads().getFirst(),
                address,
                enquiries.reachesPersonByMail(enquiry),
                FormCheck.secret(request),
                reply,
                clock);
        PageHead head = PageHead.of("Answer an enquiry", "").notIndexed();
        return PlainPages.answer(
                reply.problem() == null ? head : head.withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value()),
                page,
                address.substring(1));
    }

    private static ResponseEntity<String> back(String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, EnquiryLinks.answer(token))
                .build();
    }
}
