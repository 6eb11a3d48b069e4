package uk.kindred.providers.claims.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.web.FormLimit;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.Claims;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** The ways in which a claimant shows that a listing is theirs. */
@RestController
@RequestMapping(ClaimController.ADDRESS)
@OnlyFor(Role.PERSON)
class ProofController {

    private static final int LONGEST_WORDS = 3000;
    private static final String TOO_MANY_MAILS =
            "Very many codes were sent for this listing today. Try again tomorrow, or choose another way.";

    private final Claims claims;
    private final Accounts accounts;
    private final FormLimit limit;
    private final ClaimAnswers answers;

    ProofController(Claims claims, Accounts accounts, FormLimit limit, ClaimAnswers answers) {
        this.claims = claims;
        this.accounts = accounts;
        this.limit = limit;
        this.answers = answers;
    }

    @PostMapping("/mail")
    ResponseEntity<String> mail(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        return withClaim(publicId, (listing, claim) -> {
            Typed typed = Typed.of(form);
            Optional<EmailAddress> to = ProofForms.addressOf(typed, claims.waysFor(listing));
            if (to.isEmpty()) {
                typed.wrong(ProofForms.LOCAL, "Write the part before the @, such as “manager”.");
            } else if (!limit.tryFrom(request) || !claims.sendMail(claim, to.get())) {
                typed.wrong(ProofForms.LOCAL, TOO_MANY_MAILS);
            }
            return done(claim, "mail", listing, typed, request);
        });
    }

    @PostMapping("/officer")
    ResponseEntity<String> officer(@PathVariable String publicId, HttpServletRequest request) {
        return withClaim(publicId, (listing, claim) -> {
            Typed typed = Typed.nothing();
            if (!claims.waysFor(listing).byCouncil()) {
                typed.wrong(ProofForms.OFFICER, "The council can’t pass on a code now. Choose another way.");
            } else if (!claim.officerAsked()) {
                // its officers are written to
                if (limit.tryFrom(request)) {
                    claims.askOfficer(claim);
                } else {
                    typed.wrong(ProofForms.OFFICER, "Very much was sent from here within an hour. Try again later.");
                }
            }
            return done(claim, "officer", listing, typed, request);
        });
    }

    @PostMapping("/moderator")
    ResponseEntity<String> moderator(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        return withClaim(publicId, (listing, claim) -> {
            Typed typed = Typed.of(form);
            String words = typed.words(ProofForms.WORDS);
            typed.check(
                    ProofForms.WORDS, words, LONGEST_WORDS, "Write how a moderator can see that the service is yours.");
            if (typed.isSound()) {
                claims.askModerator(claim, words);
            }
            return done(claim, "moderator", listing, typed, request);
        });
    }

    @PostMapping("/code")
    ResponseEntity<String> code(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        return withClaim(publicId, (listing, claim) -> {
            Typed typed = Typed.of(form);
            if (!claims.useCode(claim, typed.line(ProofForms.CODE))) {
                typed.wrong(
                        ProofForms.CODE,
                        "That is not the code, or it is too old. After five wrong tries, ask for a new one.");
            }
            return done(claim, "code", listing, typed, request);
        });
    }

    private ResponseEntity<String> withClaim(
            String publicId, BiFunction<ListingDetails, Claim, ResponseEntity<String>> then) {
        Optional<ListingDetails> listing = answers.listing(publicId);
        Optional<Claim> claim =
                claims.findRunning(publicId, accounts.require().id()).filter(Claim::mayStillBeShown);
        return listing.isPresent() && claim.isPresent()
                ? then.apply(listing.get(), claim.get())
                : Answers.to(listing.isPresent() ? "/claim/" + publicId : "/claim");
    }

    private ResponseEntity<String> done(
            Claim claim, String what, ListingDetails listing, Typed typed, HttpServletRequest request) {
        return typed.isSound() ? Answers.to(claim.address() + "?done=" + what) : answers.page(listing, typed, request);
    }
}
