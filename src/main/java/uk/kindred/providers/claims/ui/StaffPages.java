package uk.kindred.providers.claims.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.ui.PostForm;
import uk.kindred.directory.ListingSummary;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.claims.Claim;
import uk.kindred.providers.people.Team;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** What moderators and administrators see of claims and of who keeps what. */
@Component
class StaffPages {

    static final String REASON = "reason";

    private static final String LIST = "/moderator/claims";

    private final ClaimFacts claimFacts;
    private final Keepers keepers;
    private final Team team;
    private final Clock clock;

    StaffPages(ClaimFacts claimFacts, Keepers keepers, Team team, Clock clock) {
        this.claimFacts = claimFacts;
        this.keepers = keepers;
        this.team = team;
        this.clock = clock;
    }

    ResponseEntity<String> list(List<Claim> claims, int number, boolean more) {
        Main page = Answers.main("Claims");
        page.add(find());
        if (claims.isEmpty()) {
            page.add(new Paragraph("Nobody has claimed a listing yet."));
        }
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        claims.forEach(claim -> list.add(row(claim)));
        page.add(list, Paging.links(number, more, at -> LIST + "?page=" + at));
        return Answers.page("Claims", page, LIST);
    }

    private static Markup find() {
        return Markup.tag(
                        "form",
                        FormField.line("text", "listing", "Who keeps a listing? Its number", "")
                                .hint("It stands on its page, under “Where this comes from”.")
                                .with("autocomplete", "off")
                                .with("maxlength", "50")
                                .done(),
                        PostForm.button("Show", "quiet"))
                .with("method", "get")
                .with("action", "/moderator/keepers")
                .styled("panel");
    }

    private Markup row(Claim claim) {
        return Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        new Anchor(claim.moderatorsAddress(), claim.name()),
                        Markup.tag("br"),
                        Markup.tag(
                                        "span",
                                        "For “" + claim.organisationName() + "”, since "
                                                + Answers.day(claim.madeAt(), clock) + ": " + ClaimFacts.state(claim))
                                .styled("soft")));
    }

    ResponseEntity<String> show(Claim claim, List<Claim> running, Optional<ListingSummary> listing) {
        Main page = Answers.main("Claim of " + claim.name());
        page.add(claimFacts.of(claim));
        List<Claim> others =
                running.stream().filter(other -> !other.id().equals(claim.id())).toList();
        if (!others.isEmpty()) {
            Markup list = Markup.tag("ul").styled("plain-list", "rows");
            others.forEach(other -> list.add(row(other)));
            page.add(Markup.tag("h2", "Others claim it too"), list);
        }
        Markup links = Markup.tag("p").styled("line");
        listing.ifPresent(found -> links.add(
                new Anchor("/listings/" + found.slug(), "Its page on Kindred"),
                new Anchor("/moderator/keepers/" + found.id(), "Who keeps it")));
        page.add(links.containing(new Anchor(LIST, "All claims")));
        return Answers.page("Claim of " + claim.name(), page, claim.moderatorsAddress());
    }

    private static void fact(Markup facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(Markup.tag("div", Markup.tag("dt", name), Markup.tag("dd", value)));
        }
    }

    ResponseEntity<String> keeper(ListingSummary listing, Typed typed, CsrfToken secret) {
        String address = "/moderator/keepers/" + listing.id();
        Main page = Answers.main("Who keeps " + listing.name());
        if (!typed.isSound()) {
            page.add(Answers.problems(typed.problems(), address));
        }
        Optional<OrganisationId> keeper = keepers.findKeeper(listing.databaseId());
        if (keeper.isPresent()) {
            Markup facts = Markup.tag("dl").styled("facts");
            fact(facts, "Organisation", keepers.findName(keeper.get()).orElse(null));
            team.listOwners(keeper.get())
                    .forEach(owner -> fact(facts, "Owner", owner.email().value()));
            page.add(facts, takeBack(listing, address, typed, secret));
        } else {
            page.add(new Paragraph("Nobody."));
        }
        page.add(Markup.tag(
                        "p",
                        new Anchor("/listings/" + listing.slug(), "Its page on Kindred"),
                        new Anchor(LIST, "All claims"))
                .styled("line"));
        return typed.isSound()
                ? Answers.page("Who keeps a listing", page, address)
                : Answers.again("Who keeps a listing", page, address);
    }

    private static Markup takeBack(ListingSummary listing, String address, Typed typed, CsrfToken secret) {
        Markup button = PostForm.button("Take it back").containing(Markup.spoken(": " + listing.name()));
        return PostForm.to(address + "/take-back", secret)
                .styled("panel")
                .containing(
                        Markup.tag("h2", "Take the listing back"),
                        new Paragraph(
                                "Its people can change it no more, and what people ask of it goes to them no more. If"
                                        + " the organisation keeps no other listing, nobody acts for it any more. All are told."),
                        FormField.line("text", REASON, "Why?", typed.line(REASON))
                                .hint(
                                        "They read it, and it stands in the audit log. No names, nothing about anybody’s health.")
                                .problem(typed.problem(REASON))
                                .with("maxlength", "400")
                                .done(),
                        button);
    }
}
