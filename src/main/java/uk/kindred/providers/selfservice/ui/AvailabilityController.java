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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.Availability;
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
class AvailabilityController {

    private final Desk desk;
    private final ListingEdits edits;

    AvailabilityController(Desk desk, ListingEdits edits) {
        this.desk = desk;
        this.edits = edits;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        AvailabilityInput input = AvailabilityInput.of(listing.offer().availability());
        return answer(listing, input, Map.of(), null, HttpStatus.OK, request);
    }

    @PostMapping("/tap")
    ResponseEntity<String> tap(
            @PathVariable String publicId,
            @RequestParam(defaultValue = "") String tap,
            @RequestParam(defaultValue = "") String seen,
            HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        Tap pressed = Tap.read(tap).orElse(null);
        if (pressed == null) {
            return KeptPages.seeOther(KeptPages.address(listing, "/availability"));
        }
        Keeping keeping = desk.keeping(listing);
        Edited edited = edits.edit(
                listing,
                desk.by(),
                now -> Keeping.fingerprint(now.availability()).equals(seen) || pressed.isStill(now.availability()),
                now -> Keeping.withAvailability(now, pressed.after(now.availability(), keeping)));
        return switch (edited) {
            case Edited.Saved saved -> KeptPages.seeOther(KeptPages.address(listing, "?told=places"));
            case Edited.Meanwhile(ListingDetails now) -> {
                Availability said = now.offer().availability();
                yield answer(
                        now,
                        AvailabilityInput.of(said),
                        Map.of(),
                        TapWords.choice(
                                KeptPages.address(now, "/availability/tap"),
                                now.summary(),
                                pressed,
                                desk.today(),
                                FormCheck.secret(request)),
                        HttpStatus.CONFLICT,
                        request);
            }
        };
    }

    @PostMapping
    ResponseEntity<String> save(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        Typed typed = Typed.of(request);
        AvailabilityInput input = AvailabilityInput.of(typed);
        Map<String, String> problems = new LinkedHashMap<>();
        Availability said = input.read(desk.keeping(listing), problems).orElse(null);
        if (said == null) {
            return answer(listing, input, problems, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        String seen = typed.line("seen");
        try {
            Edited edited = edits.edit(
                    listing,
                    desk.by(),
                    now -> Keeping.fingerprint(now.availability()).equals(seen)
                            || Keeping.isSame(now.availability(), said),
                    now -> Keeping.withAvailability(now, said));
            return switch (edited) {
                case Edited.Saved saved -> KeptPages.seeOther(KeptPages.address(listing, "?told=places"));
                case Edited.Meanwhile(ListingDetails now) ->
                    answer(
                            now,
                            input,
                            Map.of(),
                            Both.panel(
                                    "Yours is in the form below, and not saved yet. Save it, or go back and leave the"
                                            + " other.",
                                    input.byLabel(),
                                    AvailabilityInput.of(now.offer().availability())
                                            .byLabel()),
                            HttpStatus.CONFLICT,
                            request);
            };
        } catch (IllegalArgumentException refused) {
            problems.put(KeptPages.FORM, String.valueOf(refused.getMessage()));
            return answer(listing, input, problems, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
    }

    private ResponseEntity<String> answer(
            ListingDetails listing,
            AvailabilityInput input,
            Map<String, String> problems,
            @Nullable Markup above,
            HttpStatus status,
            HttpServletRequest request) {
        String address = KeptPages.address(listing, "/availability");
        Main page = KeptPages.page(listing, "Is there a place?", address, problems, above);
        Availability said = listing.offer().availability();
        page.add(
                new Paragraph("People see: " + AvailabilityWords.of(listing.summary(), desk.today()) + "."),
                TapWords.buttons(address + "/tap", said, FormCheck.secret(request)),
                AvailabilityForm.of(address, listing, input, problems, FormCheck.secret(request)));
        return KeptPages.answer(listing, "Is there a place?", page, status);
    }
}
