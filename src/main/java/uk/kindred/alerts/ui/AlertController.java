package uk.kindred.alerts.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.alerts.Alert;
import uk.kindred.alerts.Alerts;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.base.web.FormLimit;

/** Asks for mails about a search, confirms and ends them. Opening a link changes nothing. */
@RestController
@RequestMapping("/alerts")
class AlertController {

    private static final String LINK = "/{token:[0-9a-v]{26}}";

    private final Alerts alerts;
    private final FormLimit limit;

    AlertController(Alerts alerts, FormLimit limit) {
        this.alerts = alerts;
        this.limit = limit;
    }

    @GetMapping("/new")
    ResponseEntity<String> form(HttpServletRequest request) {
        return alerts.findWatched(query(request))
                .map(watched -> answer(AlertPages.ask(watched, "", null, FormCheck.secret(request)), HttpStatus.OK))
                .orElseGet(AlertController::nothingToWatch);
    }

    @PostMapping("/new")
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        Optional<Alerts.Watched> watched = alerts.findWatched(query(request));
        if (watched.isEmpty()) {
            return nothingToWatch();
        }
        String problem = tryToAsk(watched.get(), email, request);
        return problem == null
                ? answer(AlertPages.asked(), HttpStatus.OK)
                : answer(
                        AlertPages.ask(watched.get(), email, problem, FormCheck.secret(request)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** @return what is wrong; null if it was sent */
    private @Nullable String tryToAsk(Alerts.Watched watched, String typed, HttpServletRequest request) {
        Optional<EmailAddress> email = EmailAddress.read(typed);
        if (email.isEmpty()) {
            return "This is no email address. One looks like name@example.org.";
        }
        if (FormCheck.hasFailed(request)) {
            return FormCheck.PRESS_AGAIN;
        }
        if (!watched.isNarrowEnough() || !limit.tryFrom(request)) {
            return "This can’t be sent now. Please try again later.";
        }
        return alerts.ask(email.get(), watched) ? null : "Very many searches are watched for this address already.";
    }

    @GetMapping(LINK)
    ResponseEntity<String> show(@PathVariable String token, HttpServletRequest request) {
        return alerts.find(token)
                .map(alert ->
                        answer(AlertPages.show(alert, "/alerts/" + token, FormCheck.secret(request)), HttpStatus.OK))
                .orElseGet(() -> answer(AlertPages.gone(), HttpStatus.NOT_FOUND));
    }

    @PostMapping(LINK + "/confirm")
    ResponseEntity<String> confirm(@PathVariable String token, HttpServletRequest request) {
        return change(token, request, alerts::confirm);
    }

    @PostMapping(LINK + "/end")
    ResponseEntity<String> end(@PathVariable String token, HttpServletRequest request) {
        return change(token, request, alerts::end);
    }

    /** What a mail program posts when "Unsubscribe" is pressed in it (RFC 8058): without cookies, and at once. */
    @PostMapping(LINK + "/unsubscribe")
    ResponseEntity<String> unsubscribe(@PathVariable String token) {
        alerts.find(token).ifPresent(alerts::end);
        return ResponseEntity.ok("");
    }

    /** For mail programs that open it instead. */
    @GetMapping(LINK + "/unsubscribe")
    ResponseEntity<String> askWhetherToUnsubscribe(@PathVariable String token) {
        return back(token);
    }

    private ResponseEntity<String> change(String token, HttpServletRequest request, Consumer<Alert> change) {
        if (!FormCheck.hasFailed(request)) {
            alerts.find(token).ifPresent(change);
        }
        return back(token);
    }

    private static ResponseEntity<String> back(String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/alerts/" + token)
                .build();
    }

    private static Map<String, List<String>> query(HttpServletRequest request) {
        return QueryParameters.fromString(request.getQueryString()).getParameters();
    }

    private static ResponseEntity<String> nothingToWatch() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/search")
                .build();
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status) {
        return PlainPages.answer(
                PageHead.of("Mails from Kindred", "").withStatus(status.value()).notIndexed(), page, "alerts");
    }
}
