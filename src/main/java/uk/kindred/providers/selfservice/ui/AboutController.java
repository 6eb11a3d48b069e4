package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
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
class AboutController extends PartController<AboutInput> {

    private final ListingEdits edits;
    private final Councils councils;

    AboutController(Desk desk, ListingEdits edits, Councils councils) {
        super(desk, "About you", "/about", "about");
        this.edits = edits;
        this.councils = councils;
    }

    @Override
    AboutInput standing(ListingDetails listing) {
        return AboutInput.of(listing.offer(), councils);
    }

    @Override
    AboutInput typed(ListingDetails listing, Typed typed) {
        return AboutInput.of(typed);
    }

    @Override
    Optional<Edited> edit(ListingDetails listing, AboutInput input, String seen, Map<String, String> problems) {
        return input.readArea(councils, problems)
                .map(area -> edits.edit(
                        listing,
                        desk().by(),
                        now -> seen(now).equals(seen),
                        now -> Keeping.withWords(now, input.words(), input.readFeatures(), area)));
    }

    private static String seen(Offer offer) {
        return Fingerprints.of(
                List.of(offer.description() == null ? "" : offer.description(), offer.features(), offer.areaServed()));
    }

    @Override
    void fill(Main page, Shown<AboutInput> shown) {
        page.add(AboutForm.of(
                shown.address(),
                shown.input(),
                shown.problems(),
                seen(shown.listing().offer()),
                shown.secret()));
    }
}
