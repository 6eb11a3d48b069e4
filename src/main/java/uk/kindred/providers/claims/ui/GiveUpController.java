package uk.kindred.providers.claims.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.web.FormCheck;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.claims.Keeping;
import uk.kindred.providers.ui.Answers;

/** An owner gives a listing up. */
@RestController
@RequestMapping("/provider/give-up/{publicId:[A-Za-z0-9-]{2,50}}")
@OnlyFor(Role.PROVIDER)
class GiveUpController {

    private final Listings listings;
    private final Keepers keepers;
    private final Keeping keeping;
    private final Accounts accounts;

    GiveUpController(Listings listings, Keepers keepers, Keeping keeping, Accounts accounts) {
        this.listings = listings;
        this.keepers = keepers;
        this.keeping = keeping;
        this.accounts = accounts;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String publicId, HttpServletRequest request) {
        return owned(publicId).map(listing -> page(listing, request)).orElseGet(() -> Answers.unknown("/provider"));
    }

    @PostMapping
    ResponseEntity<String> giveUp(@PathVariable String publicId) {
        return owned(publicId).filter(keeping::giveUp).isPresent()
                ? Answers.to("/provider?done=given-up")
                : Answers.unknown("/provider");
    }

    private Optional<ListingSummary> owned(String publicId) {
        Actor actor = accounts.require();
        return listings.findByPublicId(publicId)
                .map(details -> details.summary())
                .filter(listing -> keepers.findKeeper(listing.databaseId())
                        .filter(actor::isOwnerOf)
                        .isPresent());
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
