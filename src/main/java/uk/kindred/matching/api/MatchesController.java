package uk.kindred.matching.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.web.JsonQuestions;
import uk.kindred.base.web.NotFoundAnswer;
import uk.kindred.base.web.Problems;
import uk.kindred.base.web.RefusedAnswer;
import uk.kindred.matching.MatchParameters;
import uk.kindred.matching.MatchQuestion;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.matching.Planner;
import uk.kindred.matching.UnmetNeeds;
import uk.kindred.places.NearResult;
import uk.kindred.places.Place;
import uk.kindred.places.Places;

/** What somebody's week could look like. Nothing of a question is kept, and none of it is logged. */
@Tag(name = "Matches")
@RestController
class MatchesController {

    private final Planner planner;
    private final Places places;
    private final MatchParameters parameters;
    private final UnmetNeeds unmetNeeds;
    private final JsonQuestions reader;
    private final SiteProperties site;
    private final Clock clock;

    MatchesController(
            Planner planner,
            Places places,
            MatchParameters parameters,
            UnmetNeeds unmetNeeds,
            JsonQuestions reader,
            SiteProperties site,
            Clock clock) {
        this.planner = planner;
        this.places = places;
        this.parameters = parameters;
        this.unmetNeeds = unmetNeeds;
        this.reader = reader;
        this.site = site;
        this.clock = clock;
    }

    @Operation(
            summary = "What somebody’s week could look like within a budget",
            description =
                    "Up to five whole weeks of listings within reach, the first proven best: each with its timetable, its"
                            + " cost line by line, which needs it meets and how, what it lacks and why, which rule of the"
                            + " budget allowed or barred what, and what would be next best; and what more money or more"
                            + " miles would change. Of a couple each budget pays only for what is its own’s, or for both together. The budget, the times and the musts are never broken. Prices are"
                            + " today’s. Nothing of the question is kept.",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = MatchesQuestion.class),
                                            examples = {
                                                @ExampleObject(name = "one person", value = Examples.QUESTION),
                                                @ExampleObject(name = "a couple", value = Examples.OF_COUPLE)
                                            })))
    @ApiResponse(responseCode = "200", description = "The weeks; none where not even a part of one can be had")
    @RefusedAnswer("A field that is missing, not known or cannot be used")
    @NotFoundAnswer("No place of that name is known")
    @PostMapping(
            path = "/api/matches",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    MatchesAnswer match(HttpServletRequest request) throws IOException {
        MatchesQuestion asked = reader.read(request.getInputStream(), MatchesQuestion.class);
        String near = asked.readNear();
        MatchQuestion question = asked.read(near, place(near), LocalDate.now(clock));
        PlannedWeeks planned = planner.plan(question);
        int counted = asked.isUnmetCounted() ? unmetNeeds.count(planner.ofRealListings(planned)) : 0;
        String page = site.absolute("/plan/result?" + parameters.toQuery(question));
        return new AnswerWriter(planned, site).write(page, counted);
    }

    private Place place(String near) {
        return switch (places.resolve(near)) {
            case NearResult.Found found -> found.place();
            case NearResult.Invalid invalid ->
                throw refused(HttpStatus.BAD_REQUEST, invalid.title(), invalid.detail(), invalid.suggestions());
            case NearResult.Unknown unknown ->
                throw refused(HttpStatus.NOT_FOUND, unknown.title(), unknown.detail(), unknown.suggestions());
        };
    }

    private static ErrorResponseException refused(
            HttpStatus status, String title, String detail, List<String> suggestions) {
        ProblemDetail problem = Problems.of(status, title, detail);
        problem.setProperty("suggestions", suggestions);
        return new ErrorResponseException(status, problem, null);
    }
}
