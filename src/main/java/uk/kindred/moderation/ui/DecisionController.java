package uk.kindred.moderation.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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
import uk.kindred.base.TypedText;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.moderation.Appeals;

/** The private page on which people follow what they asked, and appeal. Opening it changes nothing. */
@RestController
@RequestMapping("/decisions/{token:[0-9a-v]{26}}")
class DecisionController {

    private static final int LONGEST = 3000;

    private final Appeals appeals;
    private final DecisionPages pages;

    DecisionController(Appeals appeals, DecisionPages pages) {
        this.appeals = appeals;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        return appeals.find(token)
                .map(followed -> page(token, followed, "", null, request))
                .orElseGet(() -> answer(DecisionPages.unknown(), HttpStatus.NOT_FOUND, token));
    }

    @PostMapping("/appeal")
    ResponseEntity<String> appeal(
            @PathVariable String token, @RequestParam(defaultValue = "") String words, HttpServletRequest request) {
        Optional<Appeals.Followed> found = appeals.find(token);
        if (found.isEmpty()) {
            return answer(DecisionPages.unknown(), HttpStatus.NOT_FOUND, token);
        }
        String problem = problemWith(words, FormCheck.hasFailed(request));
        if (problem != null) {
            return page(token, found.get(), words, problem, request);
        }
        // sent twice, or too late: the page says how it stands
        appeals.appeal(token, TypedText.withLines(words.strip()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/decisions/" + token)
                .build();
    }

    private static @Nullable String problemWith(String words, boolean notOurs) {
        if (words.isBlank()) {
            return "Write why you think that the decision is wrong.";
        }
        if (words.length() > LONGEST) {
            return "Please shorten this to " + LONGEST + " characters.";
        }
        return notOurs ? FormCheck.PRESS_AGAIN : null;
    }

    private ResponseEntity<String> page(
            String token,
            Appeals.Followed followed,
            String typed,
            @Nullable String problem,
            HttpServletRequest request) {
        boolean sent = request.getParameter("sent") != null;
        Main page = pages.show(
                followed,
                "/decisions/" + token,
                sent,
                new DecisionPages.Typed(typed, problem),
                FormCheck.secret(request));
        return answer(page, problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, token);
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status, String token) {
        PageHead head =
                PageHead.of("What came of it", "").withStatus(status.value()).notIndexed();
        return PlainPages.answer(head, page, "decisions/" + token);
    }
}
