package uk.kindred.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.signin.Passkey;
import uk.kindred.accounts.signin.Passkeys;
import uk.kindred.accounts.signin.Passwords;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;

/** How somebody signs in: their passkeys, and their password if they want one. A link by mail is always there. */
@Component
class WaysIn {

    private final Passkeys passkeys;
    private final Passwords passwords;

    WaysIn(Passkeys passkeys, Passwords passwords) {
        this.passkeys = passkeys;
        this.passwords = passwords;
    }

    /** @param fresh whether a passkey may be added now */
    Markup section(Actor actor, boolean fresh) {
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        passkeys.list(actor.id()).forEach(key -> list.add(row(key)));
        Markup section = AccountForms.section(
                "How you sign in",
                new Paragraph(
                        "A link by mail always works. A passkey is quicker and safer: your phone or computer keeps"
                                + " it, and asks for your finger, your face or its PIN."),
                Markup.tag("h3", "Passkeys"));
        section.add(list.getComponentCount() == 0 ? new Paragraph("You have none yet.") : list);
        section.add(
                fresh
                        ? addPasskey()
                        : Markup.tag(
                                "p",
                                new Anchor(AccountForms.signInAddress("/account"), "Sign in again to add a passkey")));
        return section.containing(Markup.tag("h3", "Password"), password(passwords.setAt(actor.id())));
    }

    /** Shows itself where the browser has passkeys: frontend/components/passkeys.ts. */
    private static Markup addPasskey() {
        return Markup.tag("kindred-passkey-add", new Paragraph("This browser cannot make passkeys."));
    }

    private static Markup row(Passkey key) {
        String id = "passkey-" + key.id();
        Markup rename = OwnForm.to(
                "/account/rename-passkey",
                PostForm.hidden("id", key.id()),
                FormField.line("text", "name", "Name of this passkey", "")
                        .withId(id)
                        .with("value", key.name())
                        .with("maxlength", "60")
                        .done(),
                PostForm.button("Save"));
        rename.addClassName("act");
        return Markup.tag(
                "li",
                Markup.tag(
                        "p",
                        Markup.tag("strong", key.name()),
                        Markup.tag("br"),
                        Markup.tag("span", "Last used " + AccountForms.hour(key.lastUsedAt()))
                                .styled("soft")),
                Markup.tag("details", Markup.tag("summary", "Rename"), rename),
                AccountForms.act("/account/remove-passkey", "Remove", key.name(), PostForm.hidden("id", key.id())));
    }

    private static Markup password(Optional<Instant> setAt) {
        if (setAt.isEmpty()) {
            return Markup.tag(
                    "p",
                    Markup.tag("span", "You have none, and need none. "),
                    new Anchor("/account/password", "Set a password"));
        }
        return Markup.tag(
                "p",
                Markup.tag("span", "Set on " + AccountForms.minute(setAt.get()) + ". "),
                new Anchor("/account/password", "Change or remove it"));
    }
}
