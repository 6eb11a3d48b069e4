package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
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
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.pricing.Terms;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.ListingEdits;

/** What a listing's contract says beside its prices. */
@RestController
@RequestMapping("/provider/listings/{publicId}/terms")
@OnlyFor(Role.PROVIDER)
class TermsController {

    private final Desk desk;
    private final ListingEdits edits;

    TermsController(Desk desk, ListingEdits edits) {
        this.desk = desk;
        this.edits = edits;
    }

    @GetMapping
    ResponseEntity<String> form(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        Terms terms = terms(listing.offer());
        return answer(listing, TermsInput.of(terms), Map.of(), null, HttpStatus.OK, request);
    }

    @PostMapping
    ResponseEntity<String> save(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        Typed typed = Typed.of(request);
        TermsInput input = TermsInput.of(typed);
        Map<String, String> problems = new LinkedHashMap<>();
        Terms terms = input.read(problems).orElse(null);
        if (terms == null) {
            return answer(listing, input, problems, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        Keeping keeping = desk.keeping(listing);
        String seen = typed.line("seen");
        Edited edited = edits.edit(
                listing,
                desk.by(),
                now -> Fingerprints.of(terms(now)).equals(seen) || terms(now).equals(terms),
                now -> Keeping.withTerms(now, keeping.stated(terms)));
        return switch (edited) {
            case Edited.Saved saved -> KeptPages.seeOther(KeptPages.address(listing, "?told=terms"));
            case Edited.Meanwhile(ListingDetails now) ->
                answer(
                        now,
                        input,
                        Map.of(),
                        Both.panel(
                                "Yours are in the form below, and not saved yet. Take over what you want of the others,"
                                        + " then save.",
                                input.byLabel(),
                                TermsInput.of(terms(now.offer())).byLabel()),
                        HttpStatus.CONFLICT,
                        request);
        };
    }

    private static Terms terms(Offer offer) {
        Offer.StatedTerms stated = offer.terms();
        return stated == null ? Terms.UNKNOWN : stated.terms();
    }

    private static ResponseEntity<String> answer(
            ListingDetails listing,
            TermsInput input,
            Map<String, String> problems,
            @Nullable Markup both,
            HttpStatus status,
            HttpServletRequest request) {
        String address = KeptPages.address(listing, "/terms");
        Main page = KeptPages.page(listing, "Terms", address, problems, both);
        page.add(
                new Paragraph("What people should know before they get in touch. Leave empty what you do not know;"
                        + " nothing is assumed."),
                TermsForm.of(
                        address,
                        input,
                        problems,
                        Fingerprints.of(terms(listing.offer())),
                        listing.summary().kinds(),
                        FormCheck.secret(request)));
        return KeptPages.answer(listing, "Terms", page, status);
    }
}
