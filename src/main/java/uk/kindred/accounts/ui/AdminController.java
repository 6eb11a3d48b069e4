package uk.kindred.accounts.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.LastAdministratorException;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.People;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.UnknownPersonException;
import uk.kindred.accounts.signin.SignOutOthers;

/** What administrators' forms post. Each needs a sign-in of the last minutes, and a reason for the audit log. */
@Controller
@RequestMapping("/admin/people/{id}")
@OnlyFor(Role.ADMINISTRATOR)
class AdminController {

    private static final int LONGEST_REASON = 500;

    private final People people;
    private final Grants grants;
    private final SignOutOthers signOuts;
    private final FreshSignIn fresh;

    AdminController(People people, Grants grants, SignOutOthers signOuts, FreshSignIn fresh) {
        this.people = people;
        this.grants = grants;
        this.signOuts = signOuts;
        this.fresh = fresh;
    }

    /** A role as the form sends it. */
    record Asked(
            String role,
            @Nullable String council,
            @Nullable String organisation,
            @Nullable String standing,
            @Nullable String reason) {

        /** @throws RuntimeException where a scope is missing or no scope at all */
        Role asRole() {
            return switch (role) {
                case Role.MODERATOR -> new Role.Moderator();
                case Role.ADMINISTRATOR -> new Role.Administrator();
                case Role.COUNCIL_OFFICER -> new Role.CouncilOfficer(text(council));
                case Role.PROVIDER ->
                    new Role.Provider(
                            new OrganisationId(UUID.fromString(text(organisation))),
                            Role.Standing.valueOf(text(standing)));
                default -> throw new IllegalArgumentException("no such role");
            };
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    @PostMapping("/grant")
    String grant(@PathVariable UUID id, Asked asked) {
        Actor actor = fresh.require("/admin/people/" + id);
        PersonId person = people.get(new PersonId(id)).id();
        String reason = reason(asked.reason());
        if (reason.isEmpty()) {
            return told(id, "reason");
        }
        Role role;
        try {
            role = asked.asRole();
        } catch (IllegalArgumentException incomplete) {
            return told(id, "scope");
        }
        return told(id, grants.grant(actor.id(), person, role, reason) ? "granted" : "held");
    }

    @PostMapping("/revoke")
    String revoke(@PathVariable UUID id, @RequestParam UUID grant, @RequestParam String reason) {
        Actor actor = fresh.require("/admin/people/" + id);
        String why = reason(reason);
        if (why.isEmpty()) {
            return told(id, "reason");
        }
        try {
            grants.revoke(actor.id(), grant, why);
        } catch (LastAdministratorException last) {
            return told(id, "last-administrator");
        }
        return told(id, "revoked");
    }

    @PostMapping("/sign-out")
    String signOut(@PathVariable UUID id) {
        Actor actor = fresh.require("/admin/people/" + id);
        signOuts.everywhere(actor.id(), people.get(new PersonId(id)).id());
        return told(id, "signed-out");
    }

    @ExceptionHandler
    String tooOld(FreshSignIn.TooOldException problem) {
        return "redirect:" + AccountForms.signInAddress(problem.next());
    }

    @ExceptionHandler
    void unknown(UnknownPersonException problem, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static String reason(@Nullable String typed) {
        String bare = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
        return bare.length() <= LONGEST_REASON ? bare : bare.substring(0, LONGEST_REASON);
    }

    private static String told(UUID id, String what) {
        return "redirect:/admin/people/" + id + "?told=" + what;
    }
}
