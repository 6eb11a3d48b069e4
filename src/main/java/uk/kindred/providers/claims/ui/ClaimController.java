package uk.kindred.providers.claims.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.claims.Claims;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** Begins one person's claim of one listing, shows it and takes it back: always that of whoever asks. */
@RestController
@RequestMapping(ClaimController.ADDRESS)
@OnlyFor(Role.PERSON)
class ClaimController {

    static final String ADDRESS = "/claim/{publicId:[A-Za-z0-9-]{2,50}}";

    private static final int LONGEST_NAME = 200;

    private final Claims claims;
    private final Accounts accounts;
    private final ClaimAnswers answers;

    ClaimController(Claims claims, Accounts accounts, ClaimAnswers answers) {
        this.claims = claims;
        this.accounts = accounts;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request) {
        return answers.listing(publicId)
                .map(listing -> answers.page(listing, Typed.of(query), request))
                .orElseGet(() -> Answers.unknown("/claim"));
    }

    @PostMapping
    ResponseEntity<String> start(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        return answers.listing(publicId)
                .map(listing -> start(listing, Typed.of(form), request))
                .orElseGet(() -> Answers.unknown("/claim"));
    }

    private ResponseEntity<String> start(ListingDetails listing, Typed typed, HttpServletRequest request) {
        Actor actor = accounts.require();
        if (answers.isKeptBy(actor, listing)) {
            return answers.page(listing, typed, request);
        }
        OrganisationId chosen = chosen(actor, typed);
        String name = typed.line(StartForm.NAME);
        if (chosen == null) {
            typed.check(StartForm.NAME, name, LONGEST_NAME, "Write what the organisation is called.");
        }
        if (!typed.has(StartForm.SURE)) {
            typed.wrong(StartForm.SURE, "Tick this if you work for the service and may act for it.");
        }
        if (typed.isSound() && !claims.start(actor, listing.summary(), chosen, name)) {
            typed.wrong(StartForm.NAME, "You claim very many listings at once. Finish some of them first.");
        }
        return typed.isSound() ? Answers.to("/claim/" + listing.summary().id()) : answers.page(listing, typed, request);
    }

    private static @Nullable OrganisationId chosen(Actor actor, Typed typed) {
        return StartForm.owned(actor).stream()
                .filter(organisation -> organisation.toString().equals(typed.value(StartForm.ORGANISATION)))
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/withdraw")
    ResponseEntity<String> withdraw(@PathVariable String publicId) {
        claims.findRunning(publicId, accounts.require().id()).ifPresent(claims::withdraw);
        return Answers.to("/provider?done=withdrawn");
    }
}
