package uk.kindred.accounts.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** Says the same whether or not anybody has the address. */
@Route(value = "sign-in/sent", layout = MainLayout.class)
@AnonymousAllowed
class LinkSentPage extends FormPage {

    private final SignInForms forms;

    LinkSentPage(SignInForms forms) {
        this.forms = forms;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page");
        String address = forms.address();
        Paragraph sent = new Paragraph("We have sent a link to ");
        sent.add(
                Markup.tag("strong", address.isEmpty() ? "the address that you typed" : address),
                Markup.tag("span", "."));
        sent.addClassName("lead");
        add(
                new H1("Look into your mail"),
                sent,
                new Paragraph(
                        "Open the mail on any device and follow the link within 15 minutes. It signs you in there."
                                + " If you have no account yet, it makes one."),
                new Paragraph(
                        "Nothing there after a minute or two? Look among junk mail, and check the address above."),
                new Paragraph(new Anchor("/sign-in", "Try again")));
        return PageHead.of("Look into your mail", "").notIndexed();
    }
}
