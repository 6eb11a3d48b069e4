package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Terms;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.ListingEdits;

/** What a listing's contract says beside its prices. */
@RestController
@RequestMapping("/provider/listings/{publicId}/terms")
class TermsController extends PartController<TermsInput> {

    private final ListingEdits edits;

    TermsController(Desk desk, ListingEdits edits) {
        super(desk, "Terms", "/terms", "terms");
        this.edits = edits;
    }

    @Override
    TermsInput standing(ListingDetails listing) {
        return TermsInput.of(listing.offer());
    }

    @Override
    TermsInput typed(ListingDetails listing, Typed typed) {
        return TermsInput.of(typed);
    }

    @Override
    Optional<Edited> edit(ListingDetails listing, TermsInput input, String seen, Map<String, String> problems) {
        Keeping keeping = desk().keeping(listing);
        return input.read(problems)
                .map(terms -> edits.edit(
                        listing,
                        desk().by(),
                        now -> Fingerprints.of(terms(now)).equals(seen)
                                || terms(now).equals(terms),
                        now -> Keeping.withTerms(now, keeping.stated(terms))));
    }

    private static Terms terms(Offer offer) {
        StatedTerms stated = offer.terms();
        return stated == null ? Terms.UNKNOWN : stated.terms();
    }

    @Override
    void fill(Main page, Shown<TermsInput> shown) {
        page.add(
                new Paragraph("What people should know before they get in touch. Leave empty what you do not know;"
                        + " nothing is assumed."),
                TermsForm.of(
                        shown.address(),
                        shown.input(),
                        shown.problems(),
                        Fingerprints.of(terms(shown.listing().offer())),
                        shown.listing().summary().kinds(),
                        shown.secret()));
    }
}
