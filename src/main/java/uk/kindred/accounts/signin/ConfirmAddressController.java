package uk.kindred.accounts.signin;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever has the mail may say yes, signed in or not. */
@Controller
class ConfirmAddressController {

    private final EmailChanges changes;

    ConfirmAddressController(EmailChanges changes) {
        this.changes = changes;
    }

    @PostMapping("/confirm-address/yes")
    String confirm(@RequestParam String token) {
        EmailChanges.Confirmed confirmed = changes.confirm(token);
        return "redirect:/confirm-address?confirmed=" + confirmed.name().toLowerCase(Locale.ROOT);
    }
}
