package uk.kindred.reviews.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import uk.kindred.base.ui.Paging;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
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
    private static final String FIND = "find";
    private static final int ON_A_PAGE = 10;
    private static final String WRONG_CODE =
            "No review in your council waits for this code. Is every sign right? It lasts 60 days.";

    private static final Map<String, String> TOLD =
            Map.of("confirmed", "Thank you. The review goes on its way like any other.");

    private final KeptListings kept;
    private final Listings listings;
    private final AreaListings area;
    private final CouncilOfficers officers;

    ReviewOfficerController(KeptListings kept, Listings listings, AreaListings area, CouncilOfficers officers) {
        this.kept = kept;
        this.area = area;
        this.listings = listings;
        this.officers = officers;
    }

    @GetMapping
    ResponseEntity<String> show(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        Typed typed = Typed.of(query);
        return page(typed, typed.line("told"), request);
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

    private ResponseEntity<String> page(Typed typed, String told, HttpServletRequest request) {
        Main page = StaffPages.main(TITLE, "Your account", "/account");
        StaffPages.addProblems(page, typed.problems(), ADDRESS);
        StaffPages.addDone(page, TOLD.get(told));
        page.add(confirm(typed, request), services(typed));
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

    private Component services(Typed typed) {
        String text = typed.line(FIND);
        Markup form = Markup.tag(
                        "form",
                        FormField.line("search", FIND, "Which service?", text)
                                .hint(
                                        "Its name, town, postcode, or the number under “Where this comes from” on its page.")
                                .with("autocomplete", "off")
                                .with("maxlength", "100")
                                .done(),
                        PostForm.button("Find it", "quiet"))
                .with("method", "get")
                .with("action", ADDRESS + "#found");
        Markup panel = StaffPages.panel(
                "A letter, a call, or invitations",
                new Paragraph(
                        "Type in what somebody wrote to you or said on the phone, in their words. Or make invitations"
                                + " for everybody who draws on a service in your area."),
                form);
        return text.isEmpty() ? panel : panel.containing(found(text, Paging.number(typed.line("page"))));
    }

    private Markup found(String text, int page) {
        List<ListingSummary> found = area.find(kept.actor(), text, page, ON_A_PAGE);
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        found.stream().limit(ON_A_PAGE).forEach(listing -> list.add(row(listing)));
        Markup block = Markup.tag("div").with("id", "found");
        return found.isEmpty()
                ? block.containing(new Paragraph("No open service in the area of your council has these words."))
                : block.containing(
                        list,
                        Paging.links(
                                page,
                                found.size() > ON_A_PAGE,
                                at -> ADDRESS + "?" + FIND + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                                        + "&page=" + at + "#found"));
    }

    private static Markup row(ListingSummary listing) {
        String where = Stream.of(listing.town(), listing.postcode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        Markup.tag("strong", listing.name()),
                        Markup.tag("br"),
                        Markup.tag("span", where).styled("soft")),
                Markup.tag(
                                "p",
                                link(listing, "Type it in", ADDRESS + "/" + listing.id() + "/type-in"),
                                link(listing, "Invite everybody", Side.OFFICER.invitations(listing.id())))
                        .styled("line"));
    }

    private static Anchor link(ListingSummary listing, String words, String address) {
        Anchor link = new Anchor(address, words);
        link.add(Markup.spoken(": " + listing.name()));
        return link;
    }
}
