package uk.kindred.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import uk.kindred.accounts.SignInMethod;
import uk.kindred.base.EmailAddress;

/** What the forms of the sign-in pages post. Each answer is a page to go to. */
@Controller
class SignInController {

    private final SignInLinks links;
    private final Passwords passwords;
    private final Entrance entrance;
    private final TypedAddress typed;
    private final NetworkSlowDown networks;
    private final SignInNotes notes;

    SignInController(
            SignInLinks links,
            Passwords passwords,
            Entrance entrance,
            TypedAddress typed,
            NetworkSlowDown networks,
            SignInNotes notes) {
        this.links = links;
        this.passwords = passwords;
        this.entrance = entrance;
        this.typed = typed;
        this.networks = networks;
        this.notes = notes;
    }

    @PostMapping("/sign-in/send-link")
    String sendLink(
            @RequestParam String email,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        typed.keep(response, email);
        Optional<EmailAddress> address = EmailAddress.read(email);
        if (address.isEmpty()) {
            return page("/sign-in", "email", next);
        }
        if (!networks.admit(request.getRemoteAddr())) {
            notes.tooEarly(SignInMethod.LINK, address.get());
            return page("/sign-in", "wait", next);
        }
        links.send(address.get(), LocalPath.orAccount(next));
        return "redirect:/sign-in/sent";
    }

    @PostMapping("/sign-in/use-link")
    String useLink(
            @RequestParam String token,
            @RequestParam(required = false) @Nullable String stay,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignInLinks.Used> used = links.use(token);
        if (used.isEmpty()) {
            notes.failed(SignInMethod.LINK);
            return "redirect:/sign-in/link";
        }
        entrance.letIn(used.get().person(), SignInMethod.LINK, stay != null, request, response);
        typed.forget(response);
        return "redirect:" + LocalPath.orAccount(used.get().next());
    }

    @PostMapping("/sign-in/with-password")
    String withPassword(
            @RequestParam String email,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String stay,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        typed.keep(response, email);
        Optional<EmailAddress> address = EmailAddress.read(email);
        if (address.isEmpty()) {
            return page("/sign-in/password", "email", next);
        }
        return switch (passwords.attempt(address.get(), password, request)) {
            case Passwords.Outcome.TooEarly any -> {
                notes.tooEarly(SignInMethod.PASSWORD, address.get());
                yield page("/sign-in/password", "wait", next);
            }
            case Passwords.Outcome.Wrong(int failures) -> {
                notes.wrongPassword(address.get(), failures);
                yield page("/sign-in/password", "wrong", next);
            }
            case Passwords.Outcome.Right right -> {
                entrance.letIn(right.person(), SignInMethod.PASSWORD, stay != null, request, response);
                typed.forget(response);
                yield "redirect:" + LocalPath.orAccount(next);
            }
        };
    }

    private static String page(String path, String problem, @Nullable String next) {
        return "redirect:"
                + UriComponentsBuilder.fromPath(path)
                        .queryParam("problem", problem)
                        .queryParam("next", LocalPath.orAccount(next))
                        .build()
                        .encode();
    }
}
