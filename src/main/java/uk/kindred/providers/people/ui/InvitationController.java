package uk.kindred.providers.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.servlet.http.HttpServletRequest;
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
import uk.kindred.providers.Keepers;
import uk.kindred.providers.people.Invitation;
import uk.kindred.providers.people.Invitations;
import uk.kindred.providers.ui.Answers;

/** Where the link of an invitation leads: opening it changes nothing. */
@RestController
@RequestMapping("/provider/invitations/{token:[0-9a-v]{26}}")
@OnlyFor(Role.PERSON)
class InvitationController {

    private final Invitations invitations;
    private final Keepers keepers;
    private final Accounts accounts;

    InvitationController(Invitations invitations, Keepers keepers, Accounts accounts) {
        this.invitations = invitations;
        this.keepers = keepers;
        this.accounts = accounts;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        return invitations
                .find(token)
                .map(invitation -> page(invitation, token, request))
                .orElseGet(() -> Answers.unknown("/provider"));
    }

    @PostMapping
    ResponseEntity<String> accept(@PathVariable String token, HttpServletRequest request) {
        Actor actor = accounts.require();
        return invitations
                .find(token)
                .map(invitation -> invitations.accept(actor, invitation)
                        ? Answers.to("/provider?done=joined")
                        : page(invitation, token, request))
                .orElseGet(() -> Answers.unknown("/provider"));
    }

    private ResponseEntity<String> page(Invitation invitation, String token, HttpServletRequest request) {
        String name = keepers.findName(invitation.organisation()).orElse("an organisation");
        String address = "/provider/invitations/" + token;
        Main page = Answers.main("Act for " + name);
        if (Invitations.isFor(accounts.require(), invitation)) {
            page.add(
                    new Paragraph(
                            invitation.standing() == Role.Standing.OWNER
                                    ? "As an owner you change its listings, and say who else may."
                                    : "As an editor you change its listings."),
                    new Paragraph(
                            "Its people see your name and your email address. Each change is written down with your"
                                    + " account. You can leave whenever you like."),
                    PostForm.to(address, FormCheck.secret(request))
                            .styled("act")
                            .containing(PostForm.button("Yes, I act for it")),
                    Markup.tag("p", new Anchor("/provider", "Not now")));
        } else {
            page.add(
                    new Paragraph(
                            "This invitation is for another address than the one that you are signed in with. Sign out on"
                                    + " your account’s page, and open the link again."),
                    Markup.tag("p", new Anchor("/account", "Your account")));
        }
        return Answers.page("An invitation", page, address);
    }
}
