package uk.kindred.market.board;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import uk.kindred.alerts.AlertTopic;
import uk.kindred.alerts.Alerts;
import uk.kindred.alerts.Subscriptions;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.base.web.FormLimit;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Asks for mails about a board: by anybody, who says yes in a first mail, or by somebody who is signed in. */
@RestController
@RequestMapping("/councils/{gss}/market/wanted/mails")
class WantedMailController {

    private static final String MANY = "Very many mails were asked for with this address already.";

    private final Councils councils;
    private final Accounts accounts;
    private final Alerts alerts;
    private final Subscriptions subscriptions;
    private final FormLimit limit;

    WantedMailController(
            Councils councils, Accounts accounts, Alerts alerts, Subscriptions subscriptions, FormLimit limit) {
        this.councils = councils;
        this.accounts = accounts;
        this.alerts = alerts;
        this.subscriptions = subscriptions;
        this.limit = limit;
    }

    @GetMapping
    ResponseEntity<String> form(@PathVariable String gss, HttpServletRequest request) {
        return councils.findByGss(gss)
                .map(council -> page(council, asked(request), "", null, request))
                .orElseGet(WantedMailController::unknown);
    }

    @PostMapping
    ResponseEntity<String> ask(
            @PathVariable String gss, @RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        Council council = councils.findByGss(gss).orElse(null);
        if (council == null) {
            return unknown();
        }
        BoardQuestion question = BoardQuestion.read(form).ofKindsAlone();
        String typed = Optional.ofNullable(form.getFirst("email")).orElse("");
        Actor actor = accounts.current().orElse(null);
        String problem = actor == null
                ? tryToAsk(council, question, typed, request)
                : tryToBegin(actor, council, question, request);
        if (problem != null) {
            return page(council, question, typed, problem, request);
        }
        return answer(actor == null ? WantedMailPages.asked(council) : WantedMailPages.begun(council), HttpStatus.OK);
    }

    /** @return what is wrong; null if it was sent */
    private @Nullable String tryToAsk(
            Council council, BoardQuestion question, String typed, HttpServletRequest request) {
        Optional<EmailAddress> email = EmailAddress.read(typed);
        if (email.isEmpty()) {
            return "This is no email address. One looks like name@example.org.";
        }
        if (FormCheck.hasFailed(request)) {
            return FormCheck.PRESS_AGAIN;
        }
        if (!limit.tryFrom(request)) {
            return "This can’t be sent now. Please try again later.";
        }
        return alerts.ask(email.get(), AlertTopic.WANTED, BoardMails.query(council, question), words(council, question))
                ? null
                : MANY;
    }

    private @Nullable String tryToBegin(
            Actor actor, Council council, BoardQuestion question, HttpServletRequest request) {
        if (FormCheck.hasFailed(request)) {
            return FormCheck.PRESS_AGAIN;
        }
        return subscriptions.begin(
                        actor.person(),
                        AlertTopic.WANTED,
                        BoardMails.query(council, question),
                        words(council, question))
                ? null
                : MANY;
    }

    private static String words(Council council, BoardQuestion question) {
        return WantedMailPages.what(council, question);
    }

    private ResponseEntity<String> page(
            Council council,
            BoardQuestion question,
            String typed,
            @Nullable String problem,
            HttpServletRequest request) {
        Main page = accounts.current()
                .map(actor -> WantedMailPages.signedIn(
                        council, question, actor.person().email(), problem, FormCheck.secret(request)))
                .orElseGet(() -> WantedMailPages.ask(council, question, typed, problem, FormCheck.secret(request)));
        return answer(page, problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static BoardQuestion asked(HttpServletRequest request) {
        return BoardQuestion.read(
                        QueryParameters.fromString(request.getQueryString()).getParameters())
                .ofKindsAlone();
    }

    private static ResponseEntity<String> unknown() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/councils")
                .build();
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status) {
        return PlainPages.answer(
                PageHead.of("Mails about what people look for", "")
                        .withStatus(status.value())
                        .notIndexed(),
                page,
                "councils");
    }
}
