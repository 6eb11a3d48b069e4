package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Main;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.places.Councils;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.ListingEdits;

/** What a listing says of itself beside a register's facts, and where it goes to. */
@RestController
@RequestMapping("/provider/listings/{publicId}/about")
@OnlyFor(Role.PROVIDER)
class AboutController {

    private final Desk desk;
    private final ListingEdits edits;
    private final Councils councils;

    AboutController(Desk desk, ListingEdits edits, Councils councils) {
        this.desk = desk;
        this.edits = edits;
        this.councils = councils;
    }

    @GetMapping
    ResponseEntity<String> form(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        AboutInput input = AboutInput.of(listing.offer(), councils);
        return answer(listing, input, Map.of(), null, HttpStatus.OK, request);
    }

    @PostMapping
    ResponseEntity<String> save(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        Typed typed = Typed.of(request);
        AboutInput input = AboutInput.of(typed);
        Map<String, String> problems = new LinkedHashMap<>();
        AreaServed area = input.readArea(councils, problems).orElse(null);
        if (area == null) {
            return answer(listing, input, problems, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        String seen = typed.line("seen");
        try {
            Edited edited = edits.edit(
                    listing,
                    desk.by(),
                    now -> seen(now).equals(seen),
                    now -> Keeping.withWords(now, input.words(), input.readFeatures(), area));
            return switch (edited) {
                case Edited.Saved saved -> KeptPages.seeOther(KeptPages.address(listing, "?told=about"));
                case Edited.Meanwhile(ListingDetails now) ->
                    answer(
                            now,
                            input,
                            Map.of(),
                            Both.panel(
                                    "Yours is in the form below, and not saved yet. Take over what you want of the"
                                            + " other, then save.",
                                    input.byLabel(),
                                    AboutInput.of(now.offer(), councils).byLabel()),
                            HttpStatus.CONFLICT,
                            request);
            };
        } catch (IllegalArgumentException refused) {
            problems.put(KeptPages.FORM, String.valueOf(refused.getMessage()));
            return answer(listing, input, problems, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
    }

    private static String seen(Offer offer) {
        return Fingerprints.of(
                List.of(offer.description() == null ? "" : offer.description(), offer.features(), offer.areaServed()));
    }

    private static ResponseEntity<String> answer(
            ListingDetails listing,
            AboutInput input,
            Map<String, String> problems,
            @Nullable Markup both,
            HttpStatus status,
            HttpServletRequest request) {
        String address = KeptPages.address(listing, "/about");
        Main page = KeptPages.page(listing, "About you", address, problems, both);
        page.add(AboutForm.of(address, input, problems, seen(listing.offer()), FormCheck.secret(request)));
        return KeptPages.answer(listing, "About you", page, status);
    }
}
