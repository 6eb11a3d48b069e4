package uk.kindred.accounts.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** For those who have set a password. */
@Route(value = "sign-in/password", layout = MainLayout.class)
@AnonymousAllowed
class PasswordPage extends FormPage {

    private final SignInForms forms;

    PasswordPage(SignInForms forms) {
        this.forms = forms;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page sign-in");
        String next = forms.next(request);
        Markup form = OwnForm.to(
                "/sign-in/with-password",
                forms.email(request, "The address of your account."),
                FormField.line("password", "password", "Your password", "")
                        .with("autocomplete", "current-password")
                        .with("required", "")
                        .done(),
                forms.stay(),
                PostForm.hidden("next", next),
                PostForm.button("Sign in"));
        form.addClassName("panel");
        add(
                new H1("Sign in with a password"),
                form,
                Markup.tag(
                        "p",
                        new Anchor(
                                forms.link("/sign-in", next),
                                "No password, or forgotten? Use a passkey or a link by mail")));
        return PageHead.of("Sign in with a password", "").notIndexed();
    }
}
