package uk.kindred.accounts.signin;

import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Accounts;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.firsthtml.PageRequest;

/** What the forms of the sign-in pages have in common. */
@Component
class SignInForms {

    private final TypedAddress typed;
    private final Accounts accounts;

    SignInForms(TypedAddress typed, Accounts accounts) {
        this.typed = typed;
        this.accounts = accounts;
    }

    Markup email(PageRequest request, String hint) {
        return FormField.line("email", "email", "Your email address", "")
                .hint(hint)
                .with("autocomplete", "username")
                .with("value", address())
                .with("maxlength", "254")
                .with("required", "")
                .problem(problem(request))
                .done();
    }

    /** The one they typed a moment ago, or are signed in with. */
    String address() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        String kept = request == null ? "" : typed.of(request.getHttpServletRequest());
        return kept.isEmpty()
                ? accounts.current()
                        .map(actor -> actor.person().email().value())
                        .orElse("")
                : kept;
    }

    Markup stay() {
        return Markup.tag(
                        "label",
                        Markup.tag("input")
                                .with("type", "checkbox")
                                .with("name", "stay")
                                .with("value", "yes"),
                        Markup.tag("span", "Keep me signed in on this device. Only on a device of your own."))
                .styled("choice");
    }

    String next(PageRequest request) {
        return LocalPath.orAccount(first(request, "next"));
    }

    String link(String path, String next) {
        return path + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private static @Nullable String problem(PageRequest request) {
        return switch (String.valueOf(first(request, "problem"))) {
            case "email" -> "That is not an email address. It looks like name@example.org.";
            case "wait" ->
                "There were too many tries. Wait a while before the next one, or use a passkey or a link by mail.";
            case "wrong" -> "The address and the password do not fit together.";
            default -> null;
        };
    }

    static @Nullable String first(PageRequest request, String name) {
        List<String> values = request.query().getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }
}
