package uk.kindred.market.invite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.OnlyFor;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.TypedText;
import uk.kindred.base.web.FormCheck;
import uk.kindred.market.officers.OfficerCouncils;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.places.Council;

/** Officers invite small providers of their council's area. */
@RestController
@RequestMapping(InviteController.ADDRESS)
@OnlyFor(Role.COUNCIL_OFFICER)
class InviteController {

    static final String ADDRESS = "/officer/market/invite";

    private static final int LONGEST_NOTE = 1_000;

    private final OfficerCouncils own;
    private final Accounts accounts;
    private final MarketInvitations invitations;

    InviteController(OfficerCouncils own, Accounts accounts, MarketInvitations invitations) {
        this.own = own;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @GetMapping
    ResponseEntity<String> form(
            @RequestParam(defaultValue = "") String council,
            @RequestParam(defaultValue = "") String told,
            HttpServletRequest request) {
        return page(own.require(council), InvitePages.Typed.NOTHING, Map.of(), told, request);
    }

    @PostMapping
    ResponseEntity<String> invite(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        Council council = own.require(field(form, "council"));
        InvitePages.Typed typed = new InvitePages.Typed(
                TypedText.oneLine(field(form, InvitePages.EMAIL)),
                TypedText.withLines(field(form, InvitePages.NOTE)).strip(),
                field(form, InvitePages.KNOWN).equals("yes"));
        Optional<EmailAddress> email = EmailAddress.read(typed.email());
        Map<String, String> problems = problems(typed, email);
        if (problems.isEmpty() && FormCheck.hasFailed(request)) {
            problems.put(InvitePages.EMAIL, FormCheck.PRESS_AGAIN);
        }
        if (problems.isEmpty()) {
            switch (invitations.invite(accounts.require(), council, email.orElseThrow(), typed.note())) {
                case SENT -> {
                    return OfficerPages.to(ADDRESS + "?council=" + council.gss() + "&told=sent");
                }
                case NOT_TO_THEM ->
                    problems.put(
                            InvitePages.EMAIL,
                            "This address can’t be invited: somebody there has said no or was invited in the last six"
                                    + " months, or mail to it came back.");
                case TOO_MANY ->
                    problems.put(
                            InvitePages.EMAIL,
                            "Enough for today: %d invitations by one officer, %d by one council."
                                    .formatted(MarketInvitations.MOST_BY_OFFICER, MarketInvitations.MOST_OF_COUNCIL));
            }
        }
        return page(council, typed, problems, "", request);
    }

    private static Map<String, String> problems(InvitePages.Typed typed, Optional<EmailAddress> email) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (email.isEmpty()) {
            problems.put(InvitePages.EMAIL, "This is no email address. One looks like name@example.org.");
        }
        if (typed.note().isEmpty()) {
            problems.put(InvitePages.NOTE, "Write a few words, so that they know who asks them and why.");
        } else if (typed.note().length() > LONGEST_NOTE) {
            problems.put(
                    InvitePages.NOTE,
                    "At most 1,000 letters; these are %,d."
                            .formatted(typed.note().length()));
        }
        if (!typed.known()) {
            problems.put(InvitePages.KNOWN, "Only invite people who know your council and expect to hear from it.");
        }
        return problems;
    }

    private ResponseEntity<String> page(
            Council council,
            InvitePages.Typed typed,
            Map<String, String> problems,
            String told,
            HttpServletRequest request) {
        return InvitePages.form(
                council,
                own.list(),
                invitations.tally(council),
                typed,
                problems,
                told.equals("sent") ? "Sent." : null,
                FormCheck.secret(request));
    }

    private static String field(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
