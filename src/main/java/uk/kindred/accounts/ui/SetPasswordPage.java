package uk.kindred.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.Passwords;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** A password, for those who want one. */
@Route(value = "account/password", layout = MainLayout.class)
@RolesAllowed(Role.PERSON)
class SetPasswordPage extends FormPage {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    SetPasswordPage(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page account");
        Actor actor = accounts.require();
        boolean hasOne = passwords.setAt(actor.id()).isPresent();
        add(
                new H1(hasOne ? "Change your password" : "Set a password"),
                new Paragraph("Nobody needs one here: a passkey or a link by mail is safer."));
        if (actor.isFresh(clock.instant())) {
            add(form(request, actor));
            if (hasOne) {
                add(AccountForms.act("/account/remove-password", "Remove your password", ""));
            }
        } else {
            add(AccountForms.signInFirst("/account/password"));
        }
        add(Markup.tag("p", new Anchor("/account", "Back to your account")));
        return PageHead.of("Your password", "").notIndexed();
    }

    private static Markup form(PageRequest request, Actor actor) {
        Markup form = OwnForm.to(
                "/account/set-password",
                // so that whatever keeps the password knows whose it is
                PostForm.hidden("username", actor.person().email().value()).with("autocomplete", "username"),
                FormField.line("password", "password", "Your new password", "")
                        .hint("At least 12 characters. Several words that do not belong together are good.")
                        .with("autocomplete", "new-password")
                        .with("required", "")
                        .problem(problem(AccountForms.first(request, "problem")))
                        .done(),
                PostForm.button("Save"));
        form.addClassName("panel");
        return form;
    }

    private static @Nullable String problem(@Nullable String code) {
        return switch (String.valueOf(code)) {
            case "short" -> "That has fewer than 12 characters.";
            case "long" -> "That has more than 128 characters.";
            case "guessable" ->
                "That one is easily guessed: it is a common one, or made of your own name, your address or your"
                        + " service. Take several words that do not belong together.";
            case "stolen" ->
                "That one is known from a theft of passwords elsewhere, so others try it too. Take several words that do"
                        + " not belong together.";
            default -> null;
        };
    }
}
