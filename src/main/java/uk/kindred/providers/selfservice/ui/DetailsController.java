package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.ListingEdits;
import uk.kindred.providers.selfservice.OwnDetails;

/** Name, place and contact of Kindred's own listings. Of registered services they are CQC's to change. */
@RestController
@RequestMapping("/provider/listings/{publicId}/details")
@OnlyFor(Role.PROVIDER)
class DetailsController {

    private final Desk desk;
    private final ListingEdits edits;

    DetailsController(Desk desk, ListingEdits edits) {
        this.desk = desk;
        this.edits = edits;
    }

    @GetMapping
    ResponseEntity<String> form(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        return OwnDetails.find(listing)
                .map(details -> answer(listing, DetailsInput.of(details), Map.of(), null, HttpStatus.OK, request))
                .orElseGet(() -> KeptPages.answer(listing, "Name and place", registered(listing), HttpStatus.OK));
    }

    @PostMapping
    ResponseEntity<String> save(@PathVariable String publicId, HttpServletRequest request) {
        ListingDetails listing = desk.listing(publicId);
        Optional<OwnDetails> standing = OwnDetails.find(listing);
        if (standing.isEmpty()) {
            return KeptPages.seeOther(KeptPages.address(listing, "/details"));
        }
        Typed typed = Typed.of(request);
        DetailsInput input = DetailsInput.of(typed);
        Map<String, String> problems = new LinkedHashMap<>();
        OwnDetails details = input.read(problems);
        if (!problems.isEmpty()) {
            return answer(listing, input, problems, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
        try {
            return switch (edits.editDetails(listing, desk.by(), typed.line("seen"), details)) {
                case Edited.Saved saved -> KeptPages.seeOther(KeptPages.address(listing, "?told=details"));
                case Edited.Meanwhile(ListingDetails now) ->
                    answer(
                            now,
                            input,
                            Map.of(),
                            Both.panel(
                                    "Yours is in the form below, and not saved yet. Take over what you want of the"
                                            + " other, then save.",
                                    input.byLabel(),
                                    OwnDetails.find(now)
                                            .map(DetailsInput::of)
                                            .map(DetailsInput::byLabel)
                                            .orElse(Map.of())),
                            HttpStatus.CONFLICT,
                            request);
            };
        } catch (IllegalArgumentException refused) {
            problems.put(KeptPages.FORM, String.valueOf(refused.getMessage()));
            return answer(listing, input, problems, null, HttpStatus.UNPROCESSABLE_CONTENT, request);
        }
    }

    private static Main registered(ListingDetails listing) {
        Main page = KeptPages.page(
                listing,
                "Name and place",
                new Paragraph(
                        "Name, address, phone number, services, beds and ratings come from CQC’s register and can’t be"
                                + " changed here. Have them corrected with CQC: Kindred takes the change over with the next"
                                + " copy of the register, within about a month."));
        String register = listing.regulatorPage();
        if (register != null) {
            page.add(Markup.tag("p", new Anchor(register, "This service on CQC’s website")));
        }
        page.add(Markup.tag(
                "p",
                new Anchor(
                        "https://www.cqc.org.uk/guidance-providers/registration/changes-cqc-registration",
                        "How to tell CQC of a change")));
        return page;
    }

    private static ResponseEntity<String> answer(
            ListingDetails listing,
            DetailsInput input,
            Map<String, String> problems,
            @Nullable Markup both,
            HttpStatus status,
            HttpServletRequest request) {
        String address = KeptPages.address(listing, "/details");
        Main page = KeptPages.page(listing, "Name and place", address, problems, both);
        page.add(form(address, listing, input, problems, request));
        return KeptPages.answer(listing, "Name and place", page, status);
    }

    private static Markup form(
            String address,
            ListingDetails listing,
            DetailsInput input,
            Map<String, String> problems,
            HttpServletRequest request) {
        boolean home = listing.summary().kinds().stream().anyMatch(SupportKind::isSomebodysHome);
        String seen = OwnDetails.find(listing).map(Fingerprints::of).orElse("");
        Markup form = PostForm.to(address, FormCheck.secret(request)).styled("stack");
        form.add(
                PostForm.hidden("seen", seen),
                field("name", "Name", input.name(), problems),
                FormField.area("services", "What you do", input.services(), 5)
                        .hint("One thing a line.")
                        .problem(problems.get("services"))
                        .done(),
                Choices.any("need", "Who it is for", null, needs(), input.needs(), null));
        if (!home) {
            form.add(
                    field("street", "Street", input.street(), problems),
                    field("street-2", "Second line of the address", input.street2(), problems),
                    field("town", "Town", input.town(), problems));
        }
        form.add(
                FormField.line("text", "postcode", home ? "First half of the postcode" : "Postcode", input.postcode())
                        .hint(
                                home
                                        ? "Nobody is told more than this of where somebody’s home is."
                                        : "LS6 1AA, for example.")
                        .problem(problems.get("postcode"))
                        .with("autocomplete", "off")
                        .done(),
                field("phone", "Phone number", input.phone(), problems),
                field("website", "Website", input.website(), problems),
                PostForm.button("Save"));
        return form;
    }

    private static Markup field(String name, String label, String value, Map<String, String> problems) {
        return FormField.line("text", name, label, value)
                .problem(problems.get(name))
                .with("autocomplete", "off")
                .with("maxlength", "200")
                .done();
    }

    private static Map<String, String> needs() {
        return Stream.of(Need.values())
                .collect(Collectors.toMap(Need::slug, Need::label, (one, other) -> one, LinkedHashMap::new));
    }
}
