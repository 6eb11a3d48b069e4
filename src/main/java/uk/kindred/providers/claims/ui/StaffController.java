package uk.kindred.providers.claims.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
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
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.ClaimDesk;
import uk.kindred.providers.claims.Keeping;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** Moderators and administrators see both sides of claims, and take listings back. */
@RestController
@RequestMapping("/moderator")
@OnlyFor(Role.PERSON)
class StaffController {

    private static final int ON_A_PAGE = 20;
    private static final int LONGEST_REASON = 400;

    private final ClaimDesk claims;
    private final Keeping keeping;
    private final Listings listings;
    private final Accounts accounts;
    private final StaffPages pages;

    StaffController(ClaimDesk claims, Keeping keeping, Listings listings, Accounts accounts, StaffPages pages) {
        this.claims = claims;
        this.keeping = keeping;
        this.listings = listings;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping("/claims")
    ResponseEntity<String> list(@RequestParam MultiValueMap<String, String> query) {
        requireStaff();
        int number = Paging.number(query.getFirst("page"));
        List<Claim> found = claims.list(ON_A_PAGE + 1, (number - 1L) * ON_A_PAGE);
        return pages.list(found.stream().limit(ON_A_PAGE).toList(), number, found.size() > ON_A_PAGE);
    }

    @GetMapping("/claims/{id:[0-9a-f-]{36}}")
    ResponseEntity<String> show(@PathVariable UUID id) {
        requireStaff();
        return claims.find(id)
                .map(claim ->
                        pages.show(claim, claims.listRunning(claim.listingId(), ON_A_PAGE), listing(claim.publicId())))
                .orElseGet(() -> Answers.unknown("/moderator/claims"));
    }

    /** Leads to the page of the listing of that number. */
    @GetMapping("/keepers")
    ResponseEntity<String> find(@RequestParam MultiValueMap<String, String> query) {
        requireStaff();
        return listing(Typed.of(query).line("listing").toUpperCase(Locale.ROOT))
                .map(listing -> Answers.to("/moderator/keepers/" + listing.id()))
                .orElseGet(() -> Answers.unknown("/moderator/claims"));
    }

    @GetMapping("/keepers/{publicId:[A-Za-z0-9-]{2,50}}")
    ResponseEntity<String> keeper(@PathVariable String publicId, HttpServletRequest request) {
        requireStaff();
        return listing(publicId)
                .map(listing -> pages.keeper(listing, Typed.nothing(), FormCheck.secret(request)))
                .orElseGet(() -> Answers.unknown("/moderator/claims"));
    }

    @PostMapping("/keepers/{publicId:[A-Za-z0-9-]{2,50}}/take-back")
    ResponseEntity<String> takeBack(
            @PathVariable String publicId,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        requireStaff();
        Optional<ListingSummary> listing = listing(publicId);
        if (listing.isEmpty()) {
            return Answers.unknown("/moderator/claims");
        }
        Typed typed = Typed.of(form);
        String reason = typed.line(StaffPages.REASON);
        typed.check(StaffPages.REASON, reason, LONGEST_REASON, "Write why: those who kept it read it.");
        if (!typed.isSound()) {
            return pages.keeper(listing.get(), typed, FormCheck.secret(request));
        }
        keeping.takeBack(listing.get(), reason);
        return Answers.to("/moderator/keepers/" + publicId);
    }

    private Optional<ListingSummary> listing(String publicId) {
        return listings.findByPublicId(publicId).map(details -> details.summary());
    }

    private void requireStaff() {
        Actor actor = accounts.require();
        if (!actor.isModerator() && !actor.isAdministrator()) {
            throw new AccessDeniedException("for moderators and administrators");
        }
    }
}
