package uk.kindred.providers.selfservice.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.selfservice.AvailabilityLinks;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.FreshnessWishes;
import uk.kindred.providers.selfservice.ListingEdits;

/** A listing as whoever keeps it sees it, and that all of it is still right. */
@RestController
@RequestMapping("/provider/listings/{publicId}")
@OnlyFor(Role.PROVIDER)
class OverviewController {

    private static final Map<String, String> TOLD = Map.of(
            "right", "Thank you. Everything here is confirmed today.",
            "look", "Something was changed since you opened this page, so nothing was confirmed. Please look again.",
            "terms", "The terms are saved.",
            "places", "Saved. People see it from now on.",
            "about", "Saved. People see it from now on.",
            "details", "Saved. People see it from now on.",
            "facts", "Saved. People see it from now on.",
            "return", "The return is saved, and your listing says the same.",
            "links", "The links in our mails to you all are ended.");

    private final Desk desk;
    private final ListingEdits edits;
    private final OverviewPage page;
    private final AvailabilityLinks links;
    private final FreshnessWishes wishes;
    private final Keepers keepers;

    OverviewController(
            Desk desk,
            ListingEdits edits,
            OverviewPage page,
            AvailabilityLinks links,
            FreshnessWishes wishes,
            Keepers keepers) {
        this.desk = desk;
        this.edits = edits;
        this.page = page;
        this.links = links;
        this.wishes = wishes;
        this.keepers = keepers;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String publicId, @RequestParam(defaultValue = "") String told, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        OrganisationId keeper = keeper(listing);
        return KeptPages.answer(
                listing,
                "Your listing",
                page.of(
                        listing,
                        keeper,
                        TOLD.get(told),
                        wishes.wantsMails(desk.person(), keeper),
                        desk.today(),
                        FormCheck.secret(request)),
                HttpStatus.OK);
    }

    @PostMapping("/confirm")
    ResponseEntity<String> confirm(@PathVariable String publicId, @RequestParam(defaultValue = "") String seen) {
        ListingDetails listing = desk.listing(publicId);
        Edited edited = edits.edit(
                listing,
                desk.by(),
                now -> Fingerprints.of(now).equals(seen),
                now -> desk.keeping(listing).confirm(now));
        return KeptPages.seeOther(
                KeptPages.address(listing, edited instanceof Edited.Saved ? "?told=right" : "?told=look"));
    }

    @PostMapping("/end-links")
    ResponseEntity<String> endLinks(@PathVariable String publicId) {
        ListingDetails listing = desk.listing(publicId);
        links.endAll(listing.summary().databaseId());
        return KeptPages.seeOther(KeptPages.address(listing, "?told=links"));
    }

    /** @param want "yes" or "no" */
    @PostMapping("/mails")
    ResponseEntity<String> mails(@PathVariable String publicId, @RequestParam(defaultValue = "") String want) {
        ListingDetails listing = desk.listing(publicId);
        if (want.equals("yes")) {
            wishes.resume(desk.person(), keeper(listing));
        } else {
            wishes.stop(desk.person(), keeper(listing));
        }
        return KeptPages.seeOther(KeptPages.address(listing, ""));
    }

    private OrganisationId keeper(ListingDetails listing) {
        return keepers.findKeeper(listing.summary().databaseId()).orElseThrow();
    }
}
