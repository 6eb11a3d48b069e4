package uk.kindred.providers.claims.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.ClaimDesk;
import uk.kindred.providers.claims.Proof;
import uk.kindred.providers.ui.Answers;

/** Council officers pass codes on to services of their council: by phone to the registered number, or by letter. */
@RestController
@RequestMapping("/officer/claims")
@OnlyFor(Role.COUNCIL_OFFICER)
class OfficerController {

    private static final int ON_A_PAGE = 20;

    private final ClaimDesk claims;
    private final Listings listings;
    private final Accounts accounts;
    private final OfficerPages pages;

    OfficerController(ClaimDesk claims, Listings listings, Accounts accounts, OfficerPages pages) {
        this.claims = claims;
        this.listings = listings;
        this.accounts = accounts;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> list(@RequestParam(required = false) @Nullable String page) {
        int number = Paging.number(page);
        List<Claim> found = claims.listForOfficer(accounts.require(), ON_A_PAGE + 1, (number - 1L) * ON_A_PAGE);
        return pages.list(found.stream().limit(ON_A_PAGE).toList(), number, found.size() > ON_A_PAGE);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    ResponseEntity<String> show(@PathVariable UUID id, HttpServletRequest request) {
        Actor officer = accounts.require();
        return claims.findForOfficer(officer, id)
                .flatMap(claim -> listing(claim)
                        .map(listing -> claim.person().equals(officer.id())
                                ? pages.own(claim)
                                : pages.show(claim, listing, FormCheck.secret(request))))
                .orElseGet(() -> Answers.unknown("/officer/claims"));
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/phone")
    ResponseEntity<String> phone(@PathVariable UUID id) {
        return code(id, Proof.PHONE);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/letter")
    ResponseEntity<String> letter(@PathVariable UUID id) {
        return code(id, Proof.LETTER);
    }

    private ResponseEntity<String> code(UUID id, Proof proof) {
        Actor officer = accounts.require();
        Optional<Claim> claim = claims.findForOfficer(officer, id);
        Optional<ListingDetails> listing = claim.flatMap(this::listing);
        if (claim.isEmpty() || listing.isEmpty()) {
            return Answers.unknown("/officer/claims");
        }
        return claims.makeCode(officer, claim.get(), proof)
                .map(code -> proof == Proof.PHONE
                        ? pages.call(claim.get(), listing.get(), code)
                        : pages.letter(claim.get(), listing.get(), code))
                .orElseGet(() -> pages.own(claim.get()));
    }

    private Optional<ListingDetails> listing(Claim claim) {
        return listings.findByPublicId(claim.publicId());
    }
}
