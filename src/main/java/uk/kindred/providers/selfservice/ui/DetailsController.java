package uk.kindred.providers.selfservice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Need;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.guided.StandingFacts;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.ListingEdits;
import uk.kindred.providers.selfservice.OwnDetails;

/** Name, place and contact of Kindred's own listings. Of registered services they are CQC's to change. */
@RestController
@RequestMapping("/provider/listings/{publicId}/details")
class DetailsController extends PartController<DetailsInput> {

    private static final String TITLE = "Name and place";

    private final ListingEdits edits;

    DetailsController(Desk desk, ListingEdits edits) {
        super(desk, TITLE, "/details", "details");
        this.edits = edits;
    }

    @Override
    DetailsInput standing(ListingDetails listing) {
        return DetailsInput.of(OwnDetails.find(listing).orElseThrow());
    }

    @Override
    DetailsInput typed(ListingDetails listing, Typed typed) {
        DetailsInput input = DetailsInput.of(typed);
        return asksServices(listing)
                ? input
                : input.withServices(standing(listing).services());
    }

    /** Not where “What people want to know” asks it, unless something was written here before. */
    private static boolean asksServices(ListingDetails listing) {
        return !listing.services().isEmpty()
                || listing.summary().kinds().stream().anyMatch(StandingFacts::namesServices);
    }

    @Override
    Optional<Edited> edit(ListingDetails listing, DetailsInput input, String seen, Map<String, String> problems) {
        OwnDetails details = input.read(problems);
        return problems.isEmpty()
                ? Optional.of(edits.editDetails(listing, desk().by(), seen, details))
                : Optional.empty();
    }

    @Override
    Optional<Main> instead(ListingDetails listing) {
        return OwnDetails.isOwn(listing) ? Optional.empty() : Optional.of(registered(listing));
    }

    private static Main registered(ListingDetails listing) {
        Main page = KeptPages.page(
                listing,
                TITLE,
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

    @Override
    void fill(Main page, Shown<DetailsInput> shown) {
        DetailsInput input = shown.input();
        Map<String, String> problems = shown.problems();
        String seen = OwnDetails.find(shown.listing()).map(Fingerprints::of).orElse("");
        Markup form = PostForm.to(shown.address(), shown.secret()).styled("stack");
        form.add(
                PostForm.hidden("seen", seen),
                field("name", "Name", input.name(), problems),
                asksServices(shown.listing())
                        ? FormField.area("services", "What you offer", input.services(), 5)
                                .hint("One thing a line: matching, monthly visits.")
                                .problem(problems.get("services"))
                                .done()
                        : KeptPages.link(
                                "What you do: change it under “What people want to know”",
                                KeptPages.address(shown.listing(), "/facts")),
                Choices.any("need", "Who it is for", null, needs(), input.needs(), null));
        addPlace(form, shown);
        form.add(
                field("phone", "Phone number", input.phone(), problems),
                field("website", "Website", input.website(), problems),
                PostForm.button("Save"));
        page.add(form);
    }

    private static void addPlace(Markup form, Shown<DetailsInput> shown) {
        boolean home = shown.listing().summary().kinds().stream().anyMatch(SupportKind::isSomebodysHome);
        DetailsInput input = shown.input();
        Map<String, String> problems = shown.problems();
        if (!home) {
            form.add(
                    field("street", "Street", input.street(), problems),
                    field("street-2", "Second line of the address", input.street2(), problems),
                    field("town", "Town", input.town(), problems));
        }
        form.add(FormField.line("text", "postcode", home ? "First half of the postcode" : "Postcode", input.postcode())
                .hint(home ? "Nobody is told more than this of where somebody’s home is." : "LS6 1AA, for example.")
                .problem(problems.get("postcode"))
                .with("autocomplete", "off")
                .done());
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
