package uk.kindred.accounts.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.signin.SignIn;
import uk.kindred.accounts.signin.SignIns;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;

/** Where somebody is signed in, each place with its way out. */
@Component
class OpenSignIns {

    private final SignIns signIns;

    OpenSignIns(SignIns signIns) {
        this.signIns = signIns;
    }

    Markup section(Actor actor) {
        List<SignIn> open = signIns.list(actor.id());
        Markup list = Markup.tag("ul").styled("plain-list", "rows");
        open.forEach(signIn -> list.add(row(signIn, signIn.id().equals(actor.signIn()))));
        Markup section = AccountForms.section("Where you are signed in", list);
        if (open.size() > 1) {
            section.add(AccountForms.act("/account/end-other-sign-ins", "Sign out everywhere else", ""));
        }
        return section;
    }

    private static Markup row(SignIn signIn, boolean here) {
        Markup words = Markup.tag(
                "p",
                Markup.tag("strong", signIn.device()),
                Markup.tag("span", here ? " (this browser)" : ""),
                Markup.tag("br"),
                Markup.tag("span", "Last used " + AccountForms.hour(signIn.lastUsedAt()))
                        .styled("soft"));
        Markup out = here
                ? AccountForms.act("/sign-out", "Sign out", "of this browser")
                : AccountForms.act(
                        "/account/end-sign-in",
                        "Sign out",
                        "of " + signIn.device(),
                        PostForm.hidden("id", signIn.id().toString()));
        return Markup.tag("li", words, out);
    }
}
