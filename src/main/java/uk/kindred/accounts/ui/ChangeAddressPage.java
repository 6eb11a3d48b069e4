package uk.kindred.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.EmailChanges;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** Asks for another address, which both addresses then confirm. */
@Route(value = "account/address", layout = MainLayout.class)
@RolesAllowed(Role.PERSON)
class ChangeAddressPage extends FormPage {

    private final Accounts accounts;
    private final EmailChanges changes;
    private final Clock clock;

    ChangeAddressPage(Accounts accounts, EmailChanges changes, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page account");
        Actor actor = accounts.require();
        add(new H1("Change your address"));
        changes.find(actor.id()).ifPresent(change -> add(waiting(change)));
        add(new Paragraph(
                "Your account has the address " + actor.person().email().value()
                        + ". We send a mail to it and to the new one; it changes when both have confirmed it."));
        add(actor.isFresh(clock.instant()) ? form(request) : AccountForms.signInFirst("/account/address"));
        add(Markup.tag("p", new Anchor("/account", "Back to your account")));
        return PageHead.of("Change your address", "").notIndexed();
    }

    private static Markup form(PageRequest request) {
        boolean unreadable = "email".equals(AccountForms.first(request, "problem"));
        Markup form = OwnForm.to(
                "/account/change-address",
                FormField.line("email", "email", "Your new email address", "")
                        .with("autocomplete", "email")
                        .with("maxlength", "254")
                        .with("required", "")
                        .problem(unreadable ? "That is not an email address. It looks like name@example.org." : null)
                        .done(),
                PostForm.button("Send both mails"));
        form.addClassName("panel");
        return form;
    }

    private static Markup waiting(EmailChanges.Waiting change) {
        String missing = change.oldConfirmed()
                ? "The new address has still to confirm it."
                : change.newConfirmed()
                        ? "The old address has still to confirm it."
                        : "Both addresses have still to confirm it.";
        return Markup.tag(
                        "div",
                        Markup.tag("p", "A change to " + change.to().value() + " is under way. " + missing),
                        AccountForms.act("/account/drop-address-change", "Leave it as it is", ""))
                .styled("notice");
    }
}
