package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.ui.PlainPages;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.base.web.FormCheck;
import uk.kindred.base.web.FormLimit;
import uk.kindred.matching.MatchParameters;
import uk.kindred.matching.MatchQuestion;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.matching.Planner;
import uk.kindred.matching.UnmetNeeds;

/** Asks whether what no week has may be counted, without anybody's name, and counts it only then. */
@RestController
@RequestMapping(MissingPage.ADDRESS)
class MissingController {

    private final MatchParameters parameters;
    private final Planner planner;
    private final UnmetNeeds unmet;
    private final FormLimit limit;

    MissingController(MatchParameters parameters, Planner planner, UnmetNeeds unmet, FormLimit limit) {
        this.parameters = parameters;
        this.planner = planner;
        this.unmet = unmet;
        this.limit = limit;
    }

    @GetMapping
    ResponseEntity<String> ask(HttpServletRequest request) {
        if (!unmet.isCounted()) {
            return answer(MissingPage.off(), HttpStatus.OK);
        }
        return question(request)
                .map(question -> ask(question, plan(question), null, request))
                .orElseGet(MissingController::noQuestion);
    }

    @PostMapping
    ResponseEntity<String> count(@RequestParam(defaultValue = "") String agree, HttpServletRequest request) {
        if (!unmet.isCounted()) {
            return answer(MissingPage.off(), HttpStatus.OK);
        }
        Optional<MatchQuestion> question = question(request);
        if (question.isEmpty()) {
            return noQuestion();
        }
        PlannedWeeks planned = plan(question.get());
        String problem = problem(agree, request);
        if (problem != null) {
            return ask(question.get(), planned, problem, request);
        }
        return answer(MissingPage.counted(unmet.count(planned), parameters.toQuery(question.get())), HttpStatus.OK);
    }

    private PlannedWeeks plan(MatchQuestion question) {
        return planner.ofRealListings(planner.plan(question));
    }

    private @Nullable String problem(String agree, HttpServletRequest request) {
        if (agree.isEmpty()) {
            return "Tick the box if you agree. Nothing is counted without it.";
        }
        if (FormCheck.hasFailed(request)) {
            return FormCheck.PRESS_AGAIN;
        }
        return limit.tryFrom(request) ? null : "This can’t be counted now. Please try again later.";
    }

    private ResponseEntity<String> ask(
            MatchQuestion question, PlannedWeeks planned, @Nullable String problem, HttpServletRequest request) {
        Main page = MissingPage.ask(planned, parameters.toQuery(question), problem, FormCheck.secret(request));
        return answer(page, problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Optional<MatchQuestion> question(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : parameters
                        .read(QueryParameters.fromString(query).getParameters())
                        .question();
    }

    private static ResponseEntity<String> noQuestion() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, PlanLinks.PLAN)
                .build();
    }

    private static ResponseEntity<String> answer(Main page, HttpStatus status) {
        PageHead head =
                PageHead.of(MissingPage.TITLE, "").withStatus(status.value()).notIndexed();
        return PlainPages.answer(head, page, "plan/missing");
    }
}
