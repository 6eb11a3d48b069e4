package uk.kindred.providers.claims.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.claims.Keeping;
import uk.kindred.providers.people.Team;
import uk.kindred.providers.ui.Answers;

/** An owner gives a listing up. */
@RestController
@RequestMapping("/provider/give-up/{publicId:[A-Za-z0-9-]{2,50}}")
@OnlyFor(Role.PROVIDER)
class GiveUpController {

    private static final int MOST_OWNERS = 20;

    private final Listings listings;
    private final Keepers keepers;
    private final Keeping keeping;
    private final Team team;
    private final Accounts accounts;

    GiveUpController(Listings listings, Keepers keepers, Keeping keeping, Team team, Accounts accounts) {
        this.listings = listings;
        this.keepers = keepers;
        this.keeping = keeping;
        this.team = team;
        this.accounts = accounts;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String publicId, HttpServletRequest request) {
        return owned(publicId).map(listing -> page(listing, request)).orElseGet(() -> notTheirs(publicId));
    }

    @PostMapping
    ResponseEntity<String> giveUp(@PathVariable String publicId) {
        return owned(publicId).filter(keeping::giveUp).isPresent()
                ? Answers.to("/provider?done=given-up")
                : notTheirs(publicId);
    }

    private Optional<ListingSummary> owned(String publicId) {
        return kept(publicId, accounts.require()::isOwnerOf);
    }

    private Optional<ListingSummary> kept(String publicId, Predicate<OrganisationId> may) {
        return listings.findByPublicId(publicId)
                .map(details -> details.summary())
                .filter(listing ->
                        keepers.findKeeper(listing.databaseId()).filter(may).isPresent());
    }

    /** Who may do it instead, for an editor; for everybody else there is nothing. */
    private ResponseEntity<String> notTheirs(String publicId) {
        return kept(publicId, accounts.require()::mayEdit)
                .map(this::ofTheOwners)
                .orElseGet(() -> Answers.unknown("/provider"));
    }

    private ResponseEntity<String> ofTheOwners(ListingSummary listing) {
        OrganisationId organisation = keepers.findKeeper(listing.databaseId()).orElseThrow();
        Main page = Answers.main("Only an owner can give up " + listing.name());
        Markup owners = Markup.tag("ul");
        team.listOwners(organisation).stream()
                .map(Person::called)
                .limit(MOST_OWNERS)
                .forEach(name -> owners.add(Markup.tag("li", name)));
        page.add(
                new Paragraph(
                        "You change the listing as an editor. Giving it up is for an owner of your organisation to"
                                + " do. Ask one of them:"),
                owners,
                new Paragraph(
                        "If somebody else has claimed the listing and nobody objects, a moderator decides all the same."),
                Markup.tag(
                                "p",
                                new Anchor("/provider/people/" + organisation, "The people of your organisation"),
                                new Anchor("/provider", "All that you look after"))
                        .styled("line"));
        return Answers.page("Only an owner can do that", page, "/provider/give-up/" + listing.id());
    }

    private static ResponseEntity<String> page(ListingSummary listing, HttpServletRequest request) {
        Main page = Answers.main("Give up " + listing.name());
        page.add(
                new Paragraph(
                        "Nobody of you can change its page any more, and what people ask of it comes to you no more. The"
                                + " page itself stays. You can claim it again."),
                new Paragraph(
                        "If your organisation looks after no other listing, nobody acts for it on Kindred any more."),
                PostForm.to("/provider/give-up/" + listing.id(), FormCheck.secret(request))
                        .styled("act")
                        .containing(PostForm.button("Give it up")),
                Markup.tag("p", new Anchor("/provider", "Keep it, and go back")));
        return Answers.page("Give up a listing", page, "/provider/give-up/" + listing.id());
    }
}
