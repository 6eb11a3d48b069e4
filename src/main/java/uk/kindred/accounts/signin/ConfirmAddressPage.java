package uk.kindred.accounts.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.MainLayout;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.OwnForm;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.firsthtml.FormPage;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** Where the mails about a new address lead, on whatever device they are read; and what came of it. */
@Route(value = "confirm-address", layout = MainLayout.class)
@AnonymousAllowed
class ConfirmAddressPage extends FormPage {

    private final EmailChanges changes;

    ConfirmAddressPage(EmailChanges changes) {
        this.changes = changes;
    }

    @Override
    protected PageHead fill(PageRequest request) {
        setClassName("page sign-in");
        String token = SignInForms.first(request, "token");
        if (token == null) {
            return tell(SignInForms.first(request, "confirmed"));
        }
        Optional<EmailChanges.Waiting> change = changes.find(token);
        if (change.isEmpty()) {
            return tell("nothing");
        }
        Markup form =
                OwnForm.to("/confirm-address/yes", PostForm.hidden("token", token), PostForm.button("Yes, change it"));
        form.addClassName("panel");
        add(
                new H1("A new address for your account"),
                new Paragraph(
                        "From now on " + change.get().to().value() + " would be the address of the Kindred account."),
                form);
        return PageHead.of("A new address", "").notIndexed();
    }

    private PageHead tell(@Nullable String outcome) {
        String heading = switch (String.valueOf(outcome)) {
            case "one" -> "Thank you. One more confirmation is needed";
            case "both" -> "Your account has its new address";
            case "taken" -> "The address cannot be used";
            default -> "This link is used or too old";
        };
        add(
                new H1(heading),
                new Paragraph(
                        switch (String.valueOf(outcome)) {
                            case "one" ->
                                "We sent a mail to the other address too. When it is confirmed there, it is done.";
                            case "both" -> "Mail goes there from now on, and you sign in with it.";
                            case "taken" -> "Another account has it by now. Nothing was changed.";
                            default -> "Ask for the change again on your account page.";
                        }),
                new Paragraph(new Anchor(LocalPath.ACCOUNT, "Your account")));
        return PageHead.of(heading, "").notIndexed();
    }
}
