package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.web.FormCheck;
import uk.kindred.reviews.ReviewState;
import uk.kindred.reviews.Reviews;

/** Changes a review that was sent: all of it on one page, saved at once. */
@RestController
@RequestMapping("/reviews/own/{token:[0-9a-v]{26}}/edit")
class EditController {

    private final OwnAnswers answers;
    private final OwnPages pages;
    private final Pointers pointers;
    private final Reviews reviews;
    private final Clock clock;

    EditController(OwnAnswers answers, OwnPages pages, Pointers pointers, Reviews reviews, Clock clock) {
        this.answers = answers;
        this.pages = pages;
        this.pointers = pointers;
        this.reviews = reviews;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        return changeable(token)
                .map(own ->
                        page(own, ReviewInput.of(own.review().content(), own.email()), Map.of(), List.of(), request))
                .orElseGet(() -> ReviewLinks.to(ReviewLinks.own(token)));
    }

    @PostMapping
    ResponseEntity<String> save(
            @PathVariable String token,
            @RequestParam(defaultValue = "on") String go,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        OwnReview own = changeable(token).orElse(null);
        if (own == null) {
            return ReviewLinks.to(ReviewLinks.own(token));
        }
        List<String> fields = fields(own);
        ReviewInput input = ReviewInput.of(own.review().content(), own.email()).typed(form, fields);
        Map<String, String> problems = new LinkedHashMap<>(input.problems(fields, LocalDate.now(clock)));
        if (FormCheck.hasFailed(request)) {
            problems.put("send", FormCheck.PRESS_AGAIN);
        }
        String words = input.get(ReviewField.WORDS);
        if (problems.isEmpty()
                && go.equals("on")
                && !words.equals(own.review().content().words())) {
            List<Component> pointed = pointers.in(words, own.listing());
            if (!pointed.isEmpty()) {
                return page(own, input, problems, pointed, request);
            }
        }
        if (problems.isEmpty()
                && reviews.edit(token, input.content().orElseThrow()) instanceof Reviews.NotDone(var found)) {
            found.forEach(problem -> problems.putIfAbsent(problem.field(), problem.words()));
        }
        return problems.isEmpty()
                ? ReviewLinks.to(own.address() + "?told=changed")
                : page(own, input, problems, List.of(), request);
    }

    private Optional<OwnReview> changeable(String token) {
        return answers.find(token)
                .filter(own -> !own.review().state().isOver()
                        && own.review().state() != ReviewState.APPEALED
                        && own.review().state() != ReviewState.DRAFT);
    }

    private static List<String> fields(OwnReview own) {
        List<String> fields = new ArrayList<>(ReviewField.all());
        if (own.easy()) {
            fields.removeAll(ReviewField.ABOUT);
            fields.addAll(0, ReviewField.ABOUT_EASY);
        }
        return fields;
    }

    private ResponseEntity<String> page(
            OwnReview own,
            ReviewInput input,
            Map<String, String> problems,
            List<Component> pointed,
            HttpServletRequest request) {
        ReviewForm form = new ReviewForm(input, problems, own.easy(), LocalDate.now(clock));
        return OwnAnswers.answer(
                own.address() + "/edit", pages.edit(own, form, pointed, FormCheck.secret(request)), problems.isEmpty());
    }
}
