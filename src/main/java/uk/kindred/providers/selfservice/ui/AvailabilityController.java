package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ui.AvailabilityWords;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.ListingEdits;
import uk.kindred.providers.selfservice.Tap;

/** Whether somebody new can come: in one press, or with a day and words. */
@RestController
@RequestMapping("/provider/listings/{publicId}/availability")
@OnlyFor(Role.PROVIDER)
class AvailabilityController extends PartController<AvailabilityInput> {

    private final ListingEdits edits;

    AvailabilityController(Desk desk, ListingEdits edits) {
        super(desk, "Is there a place?", "/availability", "places");
        this.edits = edits;
    }

    @PostMapping("/tap")
    ResponseEntity<String> tap(
            @PathVariable String publicId, @RequestParam(defaultValue = "") String seen, HttpServletRequest request) {
        ListingDetails listing = desk().listing(publicId);
        Tap pressed = TapWords.pressed(request).orElse(null);
        if (pressed == null) {
            return KeptPages.seeOther(KeptPages.address(listing, "/availability"));
        }
        return switch (edits.press(listing, desk().by(), seen, pressed, desk().keeping(listing))) {
            case Edited.Saved saved -> KeptPages.seeOther(KeptPages.address(listing, "?told=places"));
            case Edited.Meanwhile(ListingDetails now) ->
                answer(
                        now,
                        standing(now),
                        Map.of(),
                        TapWords.choice(
                                KeptPages.address(now, "/availability/tap"),
                                now.summary(),
                                pressed,
                                desk().today(),
                                FormCheck.secret(request)),
                        HttpStatus.CONFLICT,
                        request);
        };
    }

    @Override
    AvailabilityInput standing(ListingDetails listing) {
        return AvailabilityInput.of(listing.offer().availability());
    }

    @Override
    AvailabilityInput typed(ListingDetails listing, Typed typed) {
        return AvailabilityInput.of(typed);
    }

    @Override
    Optional<Edited> edit(ListingDetails listing, AvailabilityInput input, String seen, Map<String, String> problems) {
        return input.read(desk().keeping(listing), problems)
                .map(said -> edits.edit(
                        listing,
                        desk().by(),
                        now -> Keeping.fingerprint(now.availability()).equals(seen)
                                || Keeping.isSame(now.availability(), said),
                        now -> Keeping.withAvailability(now, said)));
    }

    @Override
    void fill(Main page, Shown<AvailabilityInput> shown) {
        ListingDetails listing = shown.listing();
        page.add(
                new Paragraph("People see: " + AvailabilityWords.of(listing.summary(), desk().today()) + "."),
                TapWords.buttons(shown.address() + "/tap", listing.summary(), shown.secret()),
                AvailabilityForm.of(shown.address(), listing, shown.input(), shown.problems(), shown.secret()));
    }

    @Override
    String choice() {
        return "Yours is in the form below, and not saved yet. Save it, or go back and leave the other.";
    }
}
