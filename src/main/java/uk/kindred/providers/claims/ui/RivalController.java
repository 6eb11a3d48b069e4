package uk.kindred.providers.claims.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.web.FormCheck;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.Contests;
import uk.kindred.providers.claims.Proof;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** Whoever keeps a listing says what they think of somebody else's claim of it. */
@RestController
@RequestMapping("/provider/rivals/{id:[0-9a-f-]{36}}")
@OnlyFor(Role.PROVIDER)
class RivalController {

    private static final String WORDS = "words";
    private static final int LONGEST = 3000;

    private final Contests contests;
    private final Accounts accounts;
    private final Clock clock;

    RivalController(Contests contests, Accounts accounts, Clock clock) {
        this.contests = contests;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable UUID id, HttpServletRequest request) {
        return contests.findAgainst(accounts.require(), id)
                .map(claim -> page(claim, Typed.nothing(), request))
                .orElseGet(() -> Answers.unknown("/provider"));
    }

    @PostMapping
    ResponseEntity<String> object(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        return contests.findAgainst(accounts.require(), id)
                .map(claim -> object(claim, Typed.of(form), request))
                .orElseGet(() -> Answers.unknown("/provider"));
    }

    private ResponseEntity<String> object(Claim claim, Typed typed, HttpServletRequest request) {
        String words = typed.words(WORDS);
        typed.check(WORDS, words, LONGEST, "Write why the listing is yours.");
        if (typed.isSound() && !contests.object(claim, words)) {
            typed.wrong(WORDS, "It is with a moderator by now, or over.");
        }
        return typed.isSound() ? Answers.to(address(claim)) : page(claim, typed, request);
    }

    private ResponseEntity<String> page(Claim claim, Typed typed, HttpServletRequest request) {
        Main page = Answers.main("Somebody else claims " + claim.name());
        if (!typed.isSound()) {
            page.add(Answers.problems(typed.problems(), address(claim)));
        }
        page.add(new Paragraph("On " + Answers.day(claim.madeAt(), clock)
                + " somebody claimed it for the organisation “" + claim.organisationName() + "”" + how(claim)));
        if (claim.state() == Claim.State.CONTESTED && claim.objectUntil() != null) {
            page.add(
                    new Paragraph("You can object until " + Answers.day(claim.objectUntil(), clock)
                            + ". Then a moderator reads both sides and decides. Until then nothing changes."),
                    PostForm.to(address(claim), FormCheck.secret(request))
                            .styled("panel")
                            .containing(
                                    FormField.area(WORDS, "Why is it yours?", typed.words(WORDS), 6)
                                            .hint("A moderator reads it. Nothing about people you support.")
                                            .problem(typed.problem(WORDS))
                                            .done(),
                                    PostForm.button("Object")));
            page.add(Markup.tag(
                    "p",
                    new Anchor("/provider/give-up/" + claim.publicId(), "They are right: we no longer look after it")));
        } else {
            page.add(Answers.done(
                    claim.isRunning() ? "A moderator reads both sides. You hear what came of it." : "This is over."));
            if (claim.objection() != null) {
                page.add(
                        new Paragraph("You wrote:"),
                        Markup.tag("p", claim.objection()).styled("said"));
            }
        }
        page.add(Markup.tag("p", new Anchor("/provider", "All that you look after")));
        return typed.isSound()
                ? Answers.page("A claim of your listing", page, address(claim))
                : Answers.again("A claim of your listing", page, address(claim));
    }

    private static String how(Claim claim) {
        return claim.proof() == null || claim.proof() == Proof.WORDS
                ? ", and asks a moderator to decide."
                : ", and showed it " + claim.proof().inWords() + ".";
    }

    private static String address(Claim claim) {
        return "/provider/rivals/" + claim.id();
    }
}
