package uk.kindred.providers.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Paging;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.ui.PlaceWords;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.claims.Claims;
import uk.kindred.providers.people.Team;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** What somebody looks after: their organisations, each with its listings, and their claims. */
@RestController
@OnlyFor(Role.PERSON)
class ProviderController {

    private static final String ADDRESS = "/provider";
    private static final String TITLE = "What you look after";
    private static final int LISTINGS_ON_A_PAGE = 20;
    private static final int CLAIMS_ON_A_PAGE = 10;
    private static final Map<String, String> DONE = Map.of(
            "withdrawn", "The claim is taken back.",
            "given-up", "You do not look after the listing any more.",
            "joined", "You act for the organisation now.",
            "left", "You have left the organisation.");

    private final Accounts accounts;
    private final Team team;
    private final Keepers keepers;
    private final Listings listings;
    private final Claims claims;
    private final Clock clock;

    ProviderController(Accounts accounts, Team team, Keepers keepers, Listings listings, Claims claims, Clock clock) {
        this.accounts = accounts;
        this.team = team;
        this.keepers = keepers;
        this.listings = listings;
        this.claims = claims;
        this.clock = clock;
    }

    private record Named(OrganisationId id, String name) {}

    @GetMapping(ADDRESS)
    ResponseEntity<String> show(@RequestParam MultiValueMap<String, String> query) {
        Actor actor = accounts.require();
        Typed typed = Typed.of(query);
        Main page = Answers.main(TITLE);
        String done = DONE.get(typed.value("done"));
        if (done != null) {
            page.add(Answers.done(done));
        }
        List<Named> own = organisations(actor);
        if (own.isEmpty()) {
            page.add(new Paragraph("Nothing yet. Do you run a service? Find it here, and claim it."));
        } else {
            show(page, actor, own, typed);
        }
        Anchor find = new Anchor("/claim", "Find and claim a listing");
        find.addClassNames("button", own.isEmpty() ? "call" : "quiet");
        page.add(Markup.tag("p", find));
        showClaims(page, actor, typed);
        return Answers.page(TITLE, page, ADDRESS);
    }

    private List<Named> organisations(Actor actor) {
        List<OrganisationId> ids = actor.roles().stream()
                .filter(Role.Provider.class::isInstance)
                .map(role -> ((Role.Provider) role).organisation())
                .toList();
        return team.names(ids).entrySet().stream()
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Named::name)
                        .thenComparing(named -> named.id().value()))
                .toList();
    }

    private void show(Main page, Actor actor, List<Named> own, Typed typed) {
        Named chosen = own.stream()
                .filter(named -> named.id().toString().equals(typed.value("organisation")))
                .findFirst()
                .orElse(own.getFirst());
        if (own.size() > 1) {
            Markup others = Markup.tag("ul").styled("plain-list", "line");
            own.forEach(named -> {
                Anchor link = new Anchor(address(named, 1), named.name());
                if (named.equals(chosen)) {
                    link.getElement().setAttribute("aria-current", "true");
                }
                others.add(Markup.tag("li", link));
            });
            page.add(Markup.tag("nav", others).with("aria-label", "Your organisations"));
        }
        page.add(Markup.tag("h2", chosen.name()));
        page.add(Markup.tag("p", new Anchor("/provider/people/" + chosen.id(), "Its people")));
        int number = Paging.number(typed.value("page"));
        List<Long> keys = keepers.listListings(chosen.id(), LISTINGS_ON_A_PAGE + 1, (number - 1L) * LISTINGS_ON_A_PAGE);
        List<ListingSummary> found = listings
                .findSummaries(keys.stream().limit(LISTINGS_ON_A_PAGE).toList())
                .stream()
                .sorted(Comparator.comparing(ListingSummary::databaseId))
                .toList();
        if (found.isEmpty()) {
            page.add(new Paragraph("It looks after no listing that people can find now."));
        }
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        found.forEach(listing -> list.add(row(listing, actor.isOwnerOf(chosen.id()))));
        page.add(list, Paging.links(number, keys.size() > LISTINGS_ON_A_PAGE, at -> address(chosen, at)));
    }

    private static String address(Named organisation, int page) {
        return ADDRESS + "?organisation=" + organisation.id() + (page == 1 ? "" : "&page=" + page);
    }

    private static Markup row(ListingSummary listing, boolean owner) {
        Markup links = Markup.tag("p", link("/listings/" + listing.slug(), "Its page", listing))
                .styled("line");
        if (listing.kinds().contains(SupportKind.SHARED_LIVES) && !listing.id().startsWith("K-")) {
            links.add(link("/provider/checks", "Checks of its carers", listing));
        }
        if (owner) {
            links.add(link("/provider/give-up/" + listing.id(), "Give it up", listing));
        }
        return Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        Markup.tag("strong", new Anchor("/provider/listings/" + listing.id(), listing.name())),
                        Markup.tag("br"),
                        Markup.tag("span", PlaceWords.of(listing)).styled("soft")),
                links);
    }

    private static Anchor link(String address, String words, ListingSummary listing) {
        Anchor link = new Anchor(address, words);
        link.add(Markup.spoken(": " + listing.name()));
        return link;
    }

    private void showClaims(Main page, Actor actor, Typed typed) {
        int number = Paging.number(typed.value("claims"));
        List<Claim> found = claims.list(actor.id(), CLAIMS_ON_A_PAGE + 1, (number - 1L) * CLAIMS_ON_A_PAGE);
        if (found.isEmpty()) {
            return;
        }
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        found.stream().limit(CLAIMS_ON_A_PAGE).forEach(claim -> list.add(row(claim)));
        page.add(
                Markup.tag("h2", "Your claims"),
                list,
                Paging.links(number, found.size() > CLAIMS_ON_A_PAGE, at -> ADDRESS + "?claims=" + at));
    }

    private Markup row(Claim claim) {
        Markup words = Markup.tag(
                "p",
                new Anchor(claim.address(), claim.name()),
                Markup.tag("br"),
                Markup.tag("span", claim.state().inWords() + ". Claimed on " + Answers.day(claim.madeAt(), clock) + ".")
                        .styled("soft"));
        String reason = claim.reason();
        if (reason != null) {
            words.add(Markup.tag("br"), Markup.tag("span", reason));
        }
        return Markup.tag("li", words);
    }
}
