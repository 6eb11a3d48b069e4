package uk.kindred.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.DataFile;
import uk.kindred.accounts.LastAdministratorException;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.AccountChanges;
import uk.kindred.base.EmailAddress;

/** What the forms of the account pages post: always about whoever asks, never about an id that they send. */
@Controller
@OnlyFor(Role.PERSON)
class AccountController {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final FreshSignIn fresh;
    private final DataFile file;

    AccountController(Accounts accounts, AccountChanges changes, FreshSignIn fresh, DataFile file) {
        this.accounts = accounts;
        this.changes = changes;
        this.fresh = fresh;
        this.file = file;
    }

    @PostMapping("/account/rename")
    String rename(@RequestParam String name) {
        changes.rename(accounts.require(), name);
        return done("name");
    }

    @PostMapping("/account/change-address")
    String changeAddress(@RequestParam String email) {
        Actor actor = fresh.require("/account/address");
        Optional<EmailAddress> address = EmailAddress.read(email);
        if (address.isEmpty()) {
            return "redirect:/account/address?problem=email";
        }
        changes.askForAddress(actor, address.get());
        return done("address-asked");
    }

    @PostMapping("/account/drop-address-change")
    String dropAddressChange() {
        changes.dropAddressChange(accounts.require());
        return done("address-dropped");
    }

    @PostMapping("/account/set-password")
    String setPassword(@RequestParam String password) {
        Actor actor = fresh.require("/account/password");
        return changes.setPassword(actor, password)
                .map(problem -> "redirect:/account/password?problem=" + problem)
                .orElseGet(() -> done("password"));
    }

    @PostMapping("/account/remove-password")
    String removePassword() {
        changes.removePassword(fresh.require("/account/password"));
        return done("password-removed");
    }

    @PostMapping("/account/rename-passkey")
    String renamePasskey(@RequestParam String id, @RequestParam String name) {
        changes.renamePasskey(accounts.require(), id, name);
        return done("passkey-renamed");
    }

    @PostMapping("/account/remove-passkey")
    String removePasskey(@RequestParam String id) {
        changes.removePasskey(fresh.require("/account"), id);
        return done("passkey-removed");
    }

    @PostMapping("/account/end-sign-in")
    String endSignIn(@RequestParam UUID id) {
        changes.endSignIn(accounts.require(), id);
        return done("ended");
    }

    @PostMapping("/account/end-other-sign-ins")
    String endOtherSignIns() {
        changes.endOtherSignIns(accounts.require());
        return done("others-ended");
    }

    @GetMapping(path = "/account/data.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> data() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kindred-account.json")
                                .build()
                                .toString())
                .body(file.of(accounts.require().id()));
    }

    @PostMapping("/account/erase")
    String erase(HttpServletRequest request, HttpServletResponse response) {
        changes.erase(fresh.require("/account/delete"));
        new SecurityContextLogoutHandler().logout(request, response, null);
        return "redirect:/";
    }

    @ExceptionHandler
    String tooOld(FreshSignIn.TooOldException problem) {
        return "redirect:" + AccountForms.signInAddress(problem.next());
    }

    @ExceptionHandler
    String last(LastAdministratorException problem) {
        return "redirect:/account/delete?problem=last-administrator";
    }

    private static String done(String what) {
        return "redirect:/account?done=" + what;
    }
}
