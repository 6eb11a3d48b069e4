package uk.kindred.accounts.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** Where the link in the mail leads: a button, because programs that look through mail open links but press nothing. */
@Route(value = "sign-in/link", layout = MainLayout.class)
@AnonymousAllowed
class UseLinkPage extends FormPage {

    private static final int GONE = 410;

    private final SignInLinks links;
    private final SignInForms forms;

    UseLinkPage(SignInLinks links, SignInForms forms) {
        this.links = links;
        this.forms = forms;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page sign-in");
        String token = SignInForms.first(request, "token");
        return isUsable(token) ? offer(String.valueOf(token)) : tellItIsOver();
    }

    private boolean isUsable(@Nullable String token) {
        return token != null && links.isUsable(token);
    }

    private PageHead offer(String token) {
        Markup form = OwnForm.to(
                "/sign-in/use-link", PostForm.hidden("token", token), forms.stay(), PostForm.button("Sign in"));
        form.addClassName("panel");
        add(
                new H1("Sign in to Kindred"),
                new Paragraph("If you have no account yet, you get one with this. You can delete it at any time."),
                form);
        return PageHead.of("Sign in", "").notIndexed();
    }

    private PageHead tellItIsOver() {
        add(
                new H1("This link is used or too old"),
                new Paragraph("Each link works once, for 15 minutes after it was sent. Get a new one."),
                new Paragraph(new Anchor("/sign-in", "Send me a new link")));
        return PageHead.of("This link is used or too old", "").withStatus(GONE).notIndexed();
    }
}
