package uk.kindred.market.statement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
import uk.kindred.accounts.Role;
import uk.kindred.base.TypedText;
import uk.kindred.base.web.FormCheck;
import uk.kindred.market.officers.OfficerCouncils;
import uk.kindred.market.officers.OfficerPages;
import uk.kindred.places.Council;

/** Officers write their council's statement, publish it, take it back, and go on from earlier versions. */
@RestController
@RequestMapping(DraftController.ADDRESS)
@OnlyFor(Role.COUNCIL_OFFICER)
class DraftController {

    static final String ADDRESS = "/officer/market/statement";

    static final String VERSION = "/versions/{version:[1-9]\\d{0,6}}";

    private final OfficerCouncils own;
    private final Accounts accounts;
    private final Statements statements;
    private final DraftPages pages;

    DraftController(OfficerCouncils own, Accounts accounts, Statements statements, DraftPages pages) {
        this.own = own;
        this.accounts = accounts;
        this.statements = statements;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> edit(
            @RequestParam(defaultValue = "") String council,
            @RequestParam(defaultValue = "") String told,
            HttpServletRequest request) {
        Council ours = own.require(council);
        Optional<Statement> newest = statements.findNewest(ours);
        StatementContent content = newest.map(Statement::content).orElseGet(() -> statements.fresh(ours));
        int after = newest.map(Statement::version).orElse(0);
        return pages.edit(ours, own.list(), newest, after, content, Map.of(), told, FormCheck.secret(request));
    }

    /** Adds a version with what was typed, or shows what somebody else has saved meanwhile beside it. */
    @PostMapping
    ResponseEntity<String> save(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        Council ours = own.require(field(form, "council"));
        int after = number(field(form, "after"));
        Optional<Statement> newest = statements.findNewest(ours);
        StatementContent before = (after == 0 ? Optional.<Statement>empty() : statements.find(ours, after))
                .map(Statement::content)
                .orElseGet(() -> statements.fresh(ours));
        StatementContent typed = typed(form, before);
        Map<String, String> problems = new HashMap<>(pages.problems(typed));
        if (FormCheck.hasFailed(request)) {
            problems.put(DraftPages.INTRODUCTION, FormCheck.PRESS_AGAIN);
        }
        if (problems.isEmpty()) {
            boolean fresh = field(form, "action").equals("figures");
            StatementContent content = fresh ? statements.refreshed(ours, typed) : typed;
            if (statements.save(accounts.require(), ours, after, content)) {
                return OfficerPages.to(address(ours) + "&told=" + (fresh ? "figures" : "saved"));
            }
            return pages.conflict(ours, statements.findNewest(ours).orElseThrow(), typed, FormCheck.secret(request));
        }
        return pages.edit(ours, own.list(), newest, after, typed, problems, "", FormCheck.secret(request));
    }

    @PostMapping(VERSION + "/publish")
    ResponseEntity<String> publish(
            @PathVariable int version, @RequestParam(defaultValue = "") String council, HttpServletRequest request) {
        return decide(version, council, request, statements::publish, "published");
    }

    @PostMapping(VERSION + "/withdraw")
    ResponseEntity<String> withdraw(
            @PathVariable int version, @RequestParam(defaultValue = "") String council, HttpServletRequest request) {
        return decide(version, council, request, statements::withdraw, "withdrawn");
    }

    @PostMapping(VERSION + "/restore")
    ResponseEntity<String> restore(
            @PathVariable int version, @RequestParam(defaultValue = "") String council, HttpServletRequest request) {
        return decide(version, council, request, statements::restore, "restored");
    }

    /** @return false if it could not be done */
    @FunctionalInterface
    private interface Decision {
        boolean take(Actor officer, Council council, int version);
    }

    private ResponseEntity<String> decide(
            int version, String council, HttpServletRequest request, Decision decision, String done) {
        Council ours = own.require(council);
        if (FormCheck.hasFailed(request)) {
            return OfficerPages.to(ADDRESS + "/versions/" + version + "?council=" + ours.gss());
        }
        boolean taken = decision.take(accounts.require(), ours, version);
        return OfficerPages.to(address(ours) + "&told=" + (taken ? "" : "not-") + done);
    }

    private static StatementContent typed(MultiValueMap<String, String> form, StatementContent before) {
        Map<String, String> words = new HashMap<>(before.words());
        before.sections().forEach(section -> {
            String typed = TypedText.withLines(field(form, DraftPages.field(section.slug())))
                    .strip();
            if (typed.isEmpty()) {
                words.remove(section.slug());
            } else {
                words.put(section.slug(), typed);
            }
        });
        return before.saying(
                TypedText.withLines(field(form, DraftPages.INTRODUCTION)).strip(), words);
    }

    private static String field(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 0;
    }

    static String address(Council council) {
        return ADDRESS + "?council=" + council.gss();
    }
}
