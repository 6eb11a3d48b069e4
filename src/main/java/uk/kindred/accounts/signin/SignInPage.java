package uk.kindred.accounts.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import uk.kindred.accounts.Accounts;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** The ways in: first the one that works for everybody, a link by mail; then a passkey, or a password. */
@Route(value = "sign-in", layout = MainLayout.class)
@AnonymousAllowed
class SignInPage extends FormPage {

    private final SignInForms forms;
    private final Accounts accounts;

    SignInPage(SignInForms forms, Accounts accounts) {
        this.forms = forms;
        this.accounts = accounts;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page sign-in");
        String next = forms.next(request);
        boolean again = accounts.current().isPresent();
        add(new H1(again ? "Sign in again" : "Sign in"), lead(again));
        if (!again) {
            add(newHere());
        }
        add(form(request, next), passkey(next));
        add(Markup.tag("p", new Anchor(forms.link("/sign-in/password", next), "Sign in with a password instead")));
        return PageHead.of("Sign in", "Sign in to Kindred with a passkey, a link by mail or a password.")
                .notIndexed();
    }

    private static Paragraph lead(boolean again) {
        Paragraph lead = new Paragraph(
                again
                        ? "What you are about to do needs a sign-in from the last ten minutes."
                        : "For people who run a service, and for councils. Finding care needs no account.");
        lead.addClassName("lead");
        return lead;
    }

    /** A link to an address that nobody has makes an account, so there is nothing to do first. */
    private static Paragraph newHere() {
        Paragraph words = new Paragraph();
        words.add(
                Markup.tag("strong", "New here?"),
                Markup.tag(
                        "span",
                        " You get an account in the same way: type your address, and use the link that we send."));
        return words;
    }

    /** Shows itself where the browser has passkeys: frontend/components/passkeys.ts. */
    private static Markup passkey(@Nullable String next) {
        return Markup.tag("kindred-passkey-sign-in").with("next", next).when(true, "hidden");
    }

    private Markup form(PageRequest request, String next) {
        Markup form = OwnForm.to(
                "/sign-in/send-link",
                forms.email(request, "We send you a link. It signs you in, on this device or another."),
                PostForm.hidden("next", next),
                PostForm.button("Send me a link"));
        form.addClassName("panel");
        return form;
    }
}
