package uk.kindred.providers.claims.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
import uk.kindred.base.EmailAddress;
import uk.kindred.base.web.FormCheck;
import uk.kindred.base.web.FormLimit;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.Claims;
import uk.kindred.providers.people.Team;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** One person's claim of one listing: always that of whoever asks. */
@RestController
@RequestMapping("/claim/{publicId:[A-Za-z0-9-]{2,50}}")
@OnlyFor(Role.PERSON)
class ClaimController {

    private static final int LONGEST_WORDS = 3000;
    private static final int LONGEST_NAME = 200;
    private static final String TOO_MANY_MAILS =
            "Very many codes were sent for this listing today. Try again tomorrow, or choose another way.";

    private final Listings listings;
    private final Claims claims;
    private final Team team;
    private final Accounts accounts;
    private final FormLimit limit;
    private final ClaimPages pages;

    ClaimController(Listings listings, Claims claims, Team team, Accounts accounts, FormLimit limit, ClaimPages pages) {
        this.listings = listings;
        this.claims = claims;
        this.team = team;
        this.accounts = accounts;
        this.limit = limit;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request) {
        return listing(publicId)
                .map(listing -> page(listing, Typed.of(query), request))
                .orElseGet(() -> Answers.unknown("/claim"));
    }

    @PostMapping
    ResponseEntity<String> start(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        return listing(publicId)
                .map(listing -> start(listing, Typed.of(form), request))
                .orElseGet(() -> Answers.unknown("/claim"));
    }

    private ResponseEntity<String> start(ListingDetails listing, Typed typed, HttpServletRequest request) {
        Actor actor = accounts.require();
        if (isKeptBy(actor, listing)) {
            return page(listing, typed, request);
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
        return typed.isSound() ? Answers.to("/claim/" + listing.summary().id()) : page(listing, typed, request);
    }

    private static @Nullable OrganisationId chosen(Actor actor, Typed typed) {
        return StartForm.owned(actor).stream()
                .filter(organisation -> organisation.toString().equals(typed.value(StartForm.ORGANISATION)))
                .findFirst()
                .orElse(null);
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
            if (claims.waysFor(listing).council() != null) {
                claims.askOfficer(claim);
            }
            return done(claim, "officer", listing, Typed.nothing(), request);
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

    @PostMapping("/withdraw")
    ResponseEntity<String> withdraw(@PathVariable String publicId) {
        claims.findRunning(publicId, accounts.require().id()).ifPresent(claims::withdraw);
        return Answers.to("/provider?done=withdrawn");
    }

    private ResponseEntity<String> withClaim(
            String publicId, BiFunction<ListingDetails, Claim, ResponseEntity<String>> then) {
        Optional<ListingDetails> listing = listing(publicId);
        Optional<Claim> claim =
                claims.findRunning(publicId, accounts.require().id()).filter(Claim::mayStillBeShown);
        return listing.isPresent() && claim.isPresent()
                ? then.apply(listing.get(), claim.get())
                : Answers.to(listing.isPresent() ? "/claim/" + publicId : "/claim");
    }

    private ResponseEntity<String> done(
            Claim claim, String what, ListingDetails listing, Typed typed, HttpServletRequest request) {
        return typed.isSound() ? Answers.to(claim.address() + "?done=" + what) : page(listing, typed, request);
    }

    private ResponseEntity<String> page(ListingDetails listing, Typed typed, HttpServletRequest request) {
        Actor actor = accounts.require();
        Optional<Claim> claim = claims.findRunning(listing.summary().id(), actor.id());
        if (isKeptBy(actor, listing)) {
            return pages.kept(listing);
        }
        return claim.map(running -> pages.running(listing, running, typed, FormCheck.secret(request)))
                .orElseGet(() -> pages.start(listing, ownOrganisations(actor), typed, FormCheck.secret(request)));
    }

    private Map<OrganisationId, String> ownOrganisations(Actor actor) {
        return new LinkedHashMap<>(team.names(StartForm.owned(actor)));
    }

    private boolean isKeptBy(Actor actor, ListingDetails listing) {
        return claims.findKeeper(listing.summary()).filter(actor::mayEdit).isPresent();
    }

    private Optional<ListingDetails> listing(String publicId) {
        return listings.findByPublicId(publicId)
                .filter(ListingDetails::open)
                .filter(listing -> !listing.summary().offer().example());
    }
}
