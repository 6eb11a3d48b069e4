package uk.kindred.providers.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.Paging;
import uk.kindred.base.ui.PostForm;
import uk.kindred.providers.people.Invitation;
import uk.kindred.providers.people.Invitations;
import uk.kindred.providers.people.Member;
import uk.kindred.providers.people.Team;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** The page of an organisation's people. */
@Component
class PeoplePages {

    static final String EMAIL = "email";
    static final String STANDING = "standing";

    private static final int ON_A_PAGE = 25;
    private static final Map<String, String> DONE = Map.of(
            "invited", "The mail is on its way.",
            "dropped", "The invitation is taken back.",
            "changed", "That is changed.",
            "removed", "They act for the organisation no more.",
            "last-owner", "That is the last owner. Make somebody else an owner first.");

    private final Team team;
    private final Invitations invitations;
    private final Clock clock;

    PeoplePages(Team team, Invitations invitations, Clock clock) {
        this.team = team;
        this.invitations = invitations;
        this.clock = clock;
    }

    ResponseEntity<String> show(Actor actor, OrganisationId organisation, String name, Typed typed, CsrfToken secret) {
        String address = "/provider/people/" + organisation;
        boolean owner = actor.isOwnerOf(organisation);
        Main page = Answers.main("People of " + name);
        if (!typed.isSound()) {
            page.add(Answers.problems(typed.problems(), address));
        }
        String done = DONE.get(typed.value("done"));
        if (done != null) {
            page.add(Answers.done(done));
        }
        page.add(new Paragraph("Everybody here can change the organisation’s listings. Owners also say who may."));
        int number = Paging.number(typed.value("page"));
        List<Member> all = team.list(organisation);
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        all.stream()
                .skip((number - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .forEach(member -> list.add(row(actor, owner, member, address, secret)));
        page.add(list, Paging.links(number, all.size() > number * ON_A_PAGE, at -> address + "?page=" + at));
        if (owner) {
            List<Invitation> waiting = invitations.list(organisation);
            if (!waiting.isEmpty()) {
                page.add(waiting(waiting, address, secret));
            }
            page.add(invite(address, typed, secret));
        }
        page.add(Markup.tag("p", new Anchor("/provider", "All that you look after")));
        return typed.isSound()
                ? Answers.page("People of " + name, page, address)
                : Answers.again("People of " + name, page, address);
    }

    private static Markup row(Actor actor, boolean owner, Member member, String address, CsrfToken secret) {
        boolean self = member.person().id().equals(actor.id());
        Markup words = Markup.tag("p", Markup.tag("strong", member.person().called() + (self ? " (you)" : "")));
        if (member.person().displayName() != null) {
            words.add(
                    Markup.tag("br"), Markup.tag("span", member.person().email().value()));
        }
        words.add(
                Markup.tag("br"),
                Markup.tag("span", member.isOwner() ? "Owner" : "Editor").styled("soft"));
        Markup row = Markup.tag("li", words);
        Markup grant = PostForm.hidden("grant", member.grant().id().toString());
        if (owner) {
            Role.Standing other = member.isOwner() ? Role.Standing.EDITOR : Role.Standing.OWNER;
            row.add(PostForm.to(address + "/change", secret)
                    .styled("act")
                    .containing(
                            PostForm.hidden("grant", member.grant().id().toString()),
                            PostForm.hidden(STANDING, other.name()),
                            button(member.isOwner() ? "Make an editor" : "Make an owner", member)));
        }
        if (owner || self) {
            row.add(PostForm.to(address + "/remove", secret)
                    .styled("act")
                    .containing(grant, button(self ? "Leave" : "Take out", member)));
        }
        return row;
    }

    private static Markup button(String words, Member member) {
        return PostForm.button("", "quiet")
                .containing(
                        Markup.tag("span", words),
                        Markup.spoken(": " + member.person().called()));
    }

    private Markup waiting(List<Invitation> waiting, String address, CsrfToken secret) {
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        waiting.forEach(invitation -> list.add(Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        Markup.tag("strong", invitation.email().value()),
                        Markup.tag("br"),
                        Markup.tag(
                                        "span",
                                        (invitation.standing() == Role.Standing.OWNER ? "As an owner" : "As an editor")
                                                + ", until " + Answers.day(invitation.expiresAt(), clock))
                                .styled("soft")),
                PostForm.to(address + "/drop", secret)
                        .styled("act")
                        .containing(
                                PostForm.hidden("invitation", invitation.id().toString()),
                                PostForm.button("", "quiet")
                                        .containing(
                                                Markup.tag("span", "Take back"),
                                                Markup.spoken(": "
                                                        + invitation.email().value()))))));
        return Markup.tag("section", Markup.tag("h2", "Asked, and not answered yet"), list);
    }

    private static Markup invite(String address, Typed typed, CsrfToken secret) {
        boolean asOwner = typed.value(STANDING).equals(Role.Standing.OWNER.name());
        Markup standings = Markup.tag(
                "fieldset",
                Markup.tag("legend", "As what?"),
                choice(Role.Standing.EDITOR, "Editor: changes listings", !asOwner),
                choice(Role.Standing.OWNER, "Owner: also says who may", asOwner));
        return PostForm.to(address + "/invite", secret)
                .styled("panel")
                .containing(
                        Markup.tag("h2", "Ask somebody else"),
                        FormField.line("email", EMAIL, "Their email address", typed.line(EMAIL))
                                .hint("They get a mail, and sign in with this address.")
                                .problem(typed.problem(EMAIL))
                                .with("autocomplete", "off")
                                .with("maxlength", "254")
                                .done(),
                        standings,
                        PostForm.button("Send the mail"));
    }

    private static Markup choice(Role.Standing standing, String words, boolean chosen) {
        return FormField.radio(STANDING, standing.name(), words, chosen, null);
    }
}
