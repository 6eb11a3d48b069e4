package uk.kindred.accounts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.LeavingWords;
import uk.kindred.accounts.Role;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** What deleting an account does and leaves, before it is done. */
@Route(value = "account/delete", layout = MainLayout.class)
@RolesAllowed(Role.PERSON)
class DeletePage extends FormPage {

    private final Accounts accounts;
    private final List<LeavingWords> leaving;
    private final Clock clock;

    DeletePage(Accounts accounts, List<LeavingWords> leaving, Clock clock) {
        this.accounts = accounts;
        this.leaving = leaving;
        this.clock = clock;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page account");
        add(new H1("Delete your account"));
        if ("last-administrator".equals(AccountForms.first(request, "problem"))) {
            add(Markup.tag("p", "You are the last administrator. Give the role to somebody else first.")
                    .styled("notice", "problem")
                    .with("role", "alert"));
        }
        Markup also = Markup.tag("ul");
        leaving.stream()
                .flatMap(words -> words.of(accounts.require().id()).stream())
                .forEach(sentence -> also.add(Markup.tag("li", sentence)));
        also.add(Markup.tag(
                "li",
                "Questions that you have sent to services, and mails about a search, are no part of this account. They go on,"
                        + " and you end them by the links in their mails."));
        add(
                new Paragraph(
                        "Your name, your address, your passkeys, your password, your roles and your sign-ins are deleted"
                                + " at once. Nobody can bring them back."),
                Markup.tag("h2", "What becomes of other things"),
                also,
                Markup.tag("h2", "What stays"),
                new Paragraph("The log of what was done with special roles. In it you are a random number that"
                        + " leads to nobody any more. It stays so that what was done to other people’s accounts and listings"
                        + " can be looked into."));
        if (accounts.require().isFresh(clock.instant())) {
            Markup form = OwnForm.to("/account/erase", PostForm.button("Delete my account"));
            form.addClassName("panel");
            add(form);
        } else {
            add(AccountForms.signInFirst("/account/delete"));
        }
        add(Markup.tag("p", new Anchor("/account", "Keep it, and go back")));
        return PageHead.of("Delete your account", "").notIndexed();
    }
}
