package uk.kindred.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import uk.kindred.accounts.AccountLink;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.RoleWords;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** Somebody's own account: what they may do, how they sign in and where, and what is known of them. */
@Route(value = "account", layout = MainLayout.class)
@RolesAllowed(Role.PERSON)
class AccountPage extends FormPage {

    private static final Map<String, String> DONE = Map.of(
            "name", "Your name is saved.",
            "address-asked", "We have sent a mail to your old and to your new address. Confirm it in both.",
            "address-dropped", "Your address stays as it is.",
            "password", "Your password is set.",
            "password-removed", "Your password is removed.",
            "passkey", "Your passkey is added.",
            "passkey-renamed", "Your passkey has its new name.",
            "passkey-removed", "Your passkey is removed. Delete it from your device as well.",
            "ended", "Signed out there.",
            "others-ended", "Signed out everywhere else.");

    private final Accounts accounts;
    private final RoleWords words;
    private final WaysIn waysIn;
    private final OpenSignIns openSignIns;
    private final List<AccountLink> links;
    private final Clock clock;

    AccountPage(
            Accounts accounts,
            RoleWords words,
            WaysIn waysIn,
            OpenSignIns openSignIns,
            ObjectProvider<AccountLink> links,
            Clock clock) {
        this.accounts = accounts;
        this.words = words;
        this.waysIn = waysIn;
        this.openSignIns = openSignIns;
        this.links = links.orderedStream().toList();
        this.clock = clock;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page account");
        Actor actor = accounts.require();
        add(new H1("Your account"));
        String done = DONE.get(String.valueOf(AccountForms.first(request, "done")));
        if (done != null) {
            add(Markup.tag("p", done).styled("notice").with("role", "status"));
        }
        List<AccountLink> open =
                links.stream().filter(link -> link.isFor(actor)).toList();
        if (!open.isEmpty() || !actor.roles().isEmpty()) {
            add(roles(actor, open));
        }
        add(details(actor), waysIn.section(actor, actor.isFresh(clock.instant())), openSignIns.section(actor), data());
        return PageHead.of("Your account", "").notIndexed();
    }

    private Component roles(Actor actor, List<AccountLink> open) {
        Markup places = Markup.tag("ul");
        open.forEach(link -> places.add(Markup.tag("li", new Anchor(link.address(), link.words()))));
        Markup section = AccountForms.section("What you may do");
        words.of(actor.roles()).values().stream().sorted().forEach(role -> section.add(new Paragraph(role)));
        return open.isEmpty() ? section : section.containing(places);
    }

    private Component details(Actor actor) {
        String name = actor.person().displayName();
        Markup form = OwnForm.to(
                "/account/rename",
                FormField.line("text", "name", "What shall we call you?", "")
                        .hint("Nobody has to say. Providers and councils see it beside what you do for them.")
                        .with("autocomplete", "name")
                        .with("maxlength", "80")
                        .with("value", name == null ? "" : name)
                        .done(),
                PostForm.button("Save"));
        return AccountForms.section(
                "You",
                form,
                Markup.tag(
                                "p",
                                Markup.tag("strong", actor.person().email().value()),
                                new Anchor("/account/address", "Change your address"))
                        .styled("line"));
    }

    private static Component data() {
        Anchor file = new Anchor("/account/data.json", "Download all we keep of you");
        file.getElement().setAttribute("download", "kindred-account.json").setAttribute("router-ignore", true);
        return AccountForms.section(
                "Your data",
                Markup.tag("p", file, Markup.tag("span", " (a JSON file)")),
                Markup.tag("p", new Anchor("/account/delete", "Delete your account")));
    }
}
