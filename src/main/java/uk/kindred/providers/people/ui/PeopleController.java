package uk.kindred.providers.people.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.web.FormCheck;
import uk.kindred.base.web.FormLimit;
import uk.kindred.providers.people.Invitations;
import uk.kindred.providers.people.Team;
import uk.kindred.providers.ui.Answers;
import uk.kindred.providers.ui.Typed;

/** Who acts for one organisation. Its people see it; its owners change it; to others it does not exist. */
@RestController
@RequestMapping("/provider/people/{organisation:[0-9a-f-]{36}}")
@OnlyFor(Role.PROVIDER)
class PeopleController {

    private final Team team;
    private final Invitations invitations;
    private final Accounts accounts;
    private final FormLimit limit;
    private final PeoplePages pages;

    PeopleController(Team team, Invitations invitations, Accounts accounts, FormLimit limit, PeoplePages pages) {
        this.team = team;
        this.invitations = invitations;
        this.accounts = accounts;
        this.limit = limit;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable UUID organisation,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request) {
        return page(new OrganisationId(organisation), Typed.of(query), request);
    }

    private ResponseEntity<String> page(OrganisationId organisation, Typed typed, HttpServletRequest request) {
        Actor actor = accounts.require();
        return team.findName(actor, organisation)
                .map(name -> pages.show(actor, organisation, name, typed, FormCheck.secret(request)))
                .orElseGet(() -> Answers.unknown("/provider"));
    }

    @PostMapping("/invite")
    ResponseEntity<String> invite(
            @PathVariable UUID organisation,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        OrganisationId id = new OrganisationId(organisation);
        Actor owner = accounts.require();
        if (!owner.isOwnerOf(id)) {
            return Answers.unknown("/provider");
        }
        Typed typed = Typed.of(form);
        Optional<EmailAddress> email = EmailAddress.read(typed.line(PeoplePages.EMAIL));
        if (email.isEmpty()) {
            typed.wrong(PeoplePages.EMAIL, "That is not an email address. It looks like name@example.org.");
        } else if (!limit.tryFrom(request) || !invitations.invite(owner, id, email.get(), standing(typed))) {
            typed.wrong(PeoplePages.EMAIL, "Very many were asked today. Try again tomorrow.");
        }
        return typed.isSound() ? back(id, "invited") : page(id, typed, request);
    }

    @PostMapping("/drop")
    ResponseEntity<String> drop(@PathVariable UUID organisation, @RequestParam MultiValueMap<String, String> form) {
        OrganisationId id = new OrganisationId(organisation);
        return accounts.require().isOwnerOf(id)
                        && invitations.drop(id, uuid(Typed.of(form).value("invitation")))
                ? back(id, "dropped")
                : Answers.unknown("/provider");
    }

    @PostMapping("/change")
    ResponseEntity<String> change(@PathVariable UUID organisation, @RequestParam MultiValueMap<String, String> form) {
        OrganisationId id = new OrganisationId(organisation);
        Typed typed = Typed.of(form);
        return told(
                id,
                team.change(accounts.require(), id, uuid(typed.value("grant")), standing(typed)),
                back(id, "changed"));
    }

    @PostMapping("/remove")
    ResponseEntity<String> remove(@PathVariable UUID organisation, @RequestParam MultiValueMap<String, String> form) {
        OrganisationId id = new OrganisationId(organisation);
        Actor actor = accounts.require();
        Team.Outcome outcome = team.remove(actor, id, uuid(Typed.of(form).value("grant")));
        return told(id, outcome, Answers.to(afterRemoval(actor, id)));
    }

    /** Whoever has left can't see the page any more. */
    private String afterRemoval(Actor actor, OrganisationId id) {
        boolean stays =
                team.listPeople(id).stream().anyMatch(person -> person.id().equals(actor.id()));
        return stays ? address(id) + "?done=removed" : "/provider?done=left";
    }

    private static ResponseEntity<String> told(
            OrganisationId id, Team.Outcome outcome, ResponseEntity<String> whenDone) {
        return switch (outcome) {
            case DONE -> whenDone;
            case LAST_OWNER -> back(id, "last-owner");
            case UNKNOWN -> Answers.unknown("/provider");
        };
    }

    private static Role.Standing standing(Typed typed) {
        return typed.value(PeoplePages.STANDING).equals(Role.Standing.OWNER.name())
                ? Role.Standing.OWNER
                : Role.Standing.EDITOR;
    }

    /** What is none stands for nothing. */
    private static UUID uuid(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : new UUID(0, 0);
    }

    private static ResponseEntity<String> back(OrganisationId id, String done) {
        return Answers.to(address(id) + "?done=" + done);
    }

    private static String address(OrganisationId id) {
        return "/provider/people/" + id;
    }
}
