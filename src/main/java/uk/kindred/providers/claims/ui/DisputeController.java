package uk.kindred.providers.claims.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.web.FormCheck;
import uk.kindred.base.web.FormLimit;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.Contests;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** Where a service says, by the private link in a mail and without an account, that the claim of its listing was wrong. */
@RestController
@RequestMapping("/disputes/{token:[0-9a-v]{26}}")
class DisputeController {

    private static final String WORDS = "words";
    private static final int LONGEST = 3000;

    private final Contests contests;
    private final FormLimit limit;

    DisputeController(Contests contests, FormLimit limit) {
        this.contests = contests;
        this.limit = limit;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        return contests.findByDisputeToken(token)
                .map(claim -> page(claim, token, Typed.nothing(), request))
                .orElseGet(() -> Answers.unknown("/disputes/" + token));
    }

    @PostMapping
    ResponseEntity<String> dispute(
            @PathVariable String token, @RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        return contests.findByDisputeToken(token)
                .map(claim -> dispute(claim, token, Typed.of(form), request))
                .orElseGet(() -> Answers.unknown("/disputes/" + token));
    }

    private ResponseEntity<String> dispute(Claim claim, String token, Typed typed, HttpServletRequest request) {
        String words = typed.words(WORDS);
        typed.check(WORDS, words, LONGEST, "Write what is wrong, and how a moderator can reach you.");
        if (FormCheck.hasFailed(request)) {
            typed.wrong(WORDS, FormCheck.PRESS_AGAIN);
        }
        if (typed.isSound() && !limit.tryFrom(request)) {
            typed.wrong(WORDS, "This can’t be sent now. Please try again later.");
        }
        if (typed.isSound()) {
            contests.dispute(claim, words);
            return Answers.to("/disputes/" + token);
        }
        return page(claim, token, typed, request);
    }

    private static ResponseEntity<String> page(Claim claim, String token, Typed typed, HttpServletRequest request) {
        String address = "/disputes/" + token;
        Main page = Answers.main("Is the claim of " + claim.name() + " wrong?");
        if (!typed.isSound()) {
            page.add(Answers.problems(typed.problems(), address));
        }
        if (claim.dispute() != null && typed.isSound()) {
            page.add(
                    Answers.done("A moderator has your message, and looks at it."),
                    Markup.tag("p", claim.dispute()).styled("said"));
            return Answers.page("A claim is wrong", page, address);
        }
        page.add(
                new Paragraph("Somebody who acts for “" + claim.organisationName() + "” looks after the page of "
                        + claim.name()
                        + " on Kindred. If that is nobody of you, tell us. A moderator can take the page back."),
                PostForm.to(address, FormCheck.secret(request))
                        .styled("panel")
                        .containing(
                                FormField.area(WORDS, "What is wrong?", typed.words(WORDS), 6)
                                        .hint("Say who you are, and how a moderator can reach you.")
                                        .problem(typed.problem(WORDS))
                                        .done(),
                                PostForm.button("Send it to a moderator")));
        return typed.isSound()
                ? Answers.page("A claim is wrong", page, address)
                : Answers.again("A claim is wrong", page, address);
    }
}
