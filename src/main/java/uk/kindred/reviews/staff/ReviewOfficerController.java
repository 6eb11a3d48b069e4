package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.reviews.CouncilOfficers;

/** What a council's officers can do for reviews: confirm, type in, invite. They see no review. */
@RestController
@RequestMapping("/officer/reviews")
@OnlyFor(Role.COUNCIL_OFFICER)
class ReviewOfficerController {

    static final String ADDRESS = "/officer/reviews";

    private static final String TITLE = "Reviews in your council";
    private static final String CODE = "code";
    private static final String LISTING = "listing";
    private static final String WHAT = "what";
    private static final String WRONG_CODE =
            "No review in your council waits for this code. Is every sign right? It lasts 60 days.";

    private static final Map<String, String> TOLD =
            Map.of("confirmed", "Thank you. The review goes on its way like any other.");

    private final KeptListings kept;
    private final Listings listings;
    private final CouncilOfficers officers;

    ReviewOfficerController(KeptListings kept, Listings listings, CouncilOfficers officers) {
        this.kept = kept;
        this.listings = listings;
        this.officers = officers;
    }

    @GetMapping
    ResponseEntity<String> show(@RequestParam(defaultValue = "") String told, HttpServletRequest request) {
        return page(Typed.nothing(), told, request);
    }

    /** First about which service it is; then, with the officer's word, done. */
    @PostMapping("/confirm")
    ResponseEntity<String> confirm(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        Typed typed = Typed.of(form);
        String code = typed.line(CODE);
        if (typed.line("sure").equals("yes") && officers.confirm(kept.actor(), code)) {
            return StaffPages.to(ADDRESS + "?told=confirmed");
        }
        Optional<ListingDetails> listing =
                officers.findListingToConfirm(kept.actor(), code).flatMap(listings::findByDatabaseId);
        if (listing.isEmpty()) {
            typed.wrong(CODE, WRONG_CODE);
            return page(typed, "", request);
        }
        String name = listing.get().summary().name();
        Main page = StaffPages.main("Do they draw on " + name + "?", TITLE, ADDRESS);
        page.add(
                new Paragraph(
                        "Look it up in your records: does whoever told you this code, or the person they are close to,"
                                + " draw on " + name + ", or did they in the last three years?"),
                new Paragraph(
                        "You do not see what they wrote, and need not ask. Say yes or nothing: praise and criticism"
                                + " are alike."),
                PostForm.to(ADDRESS + "/confirm", FormCheck.secret(request))
                        .styled("act")
                        .containing(
                                PostForm.hidden(CODE, code),
                                PostForm.hidden("sure", "yes"),
                                PostForm.button("Yes, I confirm it")),
                StaffPages.link("No, or I do not know", ADDRESS));
        return StaffPages.answer("Confirm", page, ADDRESS, typed.problems());
    }

    /** The way to a listing of theirs. */
    @GetMapping("/go")
    ResponseEntity<String> go(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        Typed typed = Typed.of(query);
        Optional<ListingDetails> listing =
                listings.findByPublicId(typed.line(LISTING).toUpperCase(Locale.ROOT));
        if (listing.isEmpty()) {
            typed.wrong(LISTING, "There is no listing of this number.");
            return page(typed, "", request);
        }
        String publicId = listing.get().summary().id();
        return StaffPages.to(
                typed.line(WHAT).equals("invite")
                        ? Side.OFFICER.invitations(publicId)
                        : ADDRESS + "/" + publicId + "/type-in");
    }

    private static ResponseEntity<String> page(Typed typed, String told, HttpServletRequest request) {
        Main page = StaffPages.main(TITLE, "Your account", "/account");
        StaffPages.addProblems(page, typed.problems(), ADDRESS);
        StaffPages.addDone(page, TOLD.get(told));
        page.add(confirm(typed, request), listing(typed));
        return StaffPages.answer(TITLE, page, ADDRESS, typed.problems());
    }

    private static Component confirm(Typed typed, HttpServletRequest request) {
        return StaffPages.panel(
                "Confirm that somebody knows a service",
                new Paragraph(
                        "Somebody has written a review and asks you to confirm that they, or somebody close to them,"
                                + " draw on the service. They read out a code."),
                PostForm.to(ADDRESS + "/confirm", FormCheck.secret(request))
                        .containing(
                                FormField.line("text", CODE, "The code", typed.line(CODE))
                                        .hint("Twelve letters and numbers, such as H7KM-2Q9X-TB4W.")
                                        .problem(typed.problem(CODE))
                                        .with("autocomplete", "off")
                                        .with("maxlength", "30")
                                        .done(),
                                PostForm.button("Which service is it about?")));
    }

    private static Component listing(Typed typed) {
        Markup form = Markup.tag(
                        "form",
                        FormField.line("text", LISTING, "The number of the listing", typed.line(LISTING))
                                .hint("It stands on the listing’s page under “Where this comes from”.")
                                .problem(typed.problem(LISTING))
                                .with("autocomplete", "off")
                                .with("maxlength", "50")
                                .done(),
                        PostForm.button("Type it in").with("name", WHAT).with("value", "type-in"),
                        PostForm.button("Invite everybody who draws on it", "quiet")
                                .with("name", WHAT)
                                .with("value", "invite"))
                .with("method", "get")
                .with("action", ADDRESS + "/go");
        return StaffPages.panel(
                "A letter, a call, or invitations",
                new Paragraph(
                        "Type in what somebody wrote to you or said on the phone, in their words. Or make invitations"
                                + " for everybody who draws on a service in your area."),
                form);
    }
}
