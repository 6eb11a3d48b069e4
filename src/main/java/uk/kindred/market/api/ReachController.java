package uk.kindred.market.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.base.web.NotFoundAnswer;
import uk.kindred.base.web.Problems;
import uk.kindred.base.web.RefusedAnswer;
import uk.kindred.market.reach.CouncilReaches;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.ReachBusyException;
import uk.kindred.market.reach.ReachReading;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** What a council's postcodes have within reach, area by area: the same as the page /councils/{gss}/market/reach. */
@Tag(name = "Councils")
@RestController
class ReachController {

    private static final Set<String> NAMES =
            Set.of(ReachReading.KIND, ReachReading.NEED, ReachReading.PAYER, ReachReading.MOST, ReachReading.WITHIN);

    private final Councils councils;
    private final CouncilReaches reaches;

    ReachController(Councils councils, CouncilReaches reaches) {
        this.councils = councils;
        this.reaches = reaches;
    }

    @Operation(
            summary = "What a council’s postcodes have within reach, area by area",
            description =
                    "How many postcodes have one, three, five and ten options or more of one kind: of the whole"
                            + " council, and of each postcode sector in it. docs/market.md defines them. Postcodes are counted, and"
                            + " not people. Usual questions are answered from last night’s tables, others are worked out on request.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "kind",
            description = "One kind of support, as listed at /api/vocabulary",
            schema = @Schema(type = "string", defaultValue = "residential-care-home", example = "nursing-home"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "within",
            description = "Miles in a straight line, for listings that do not say which area they serve",
            schema = @Schema(type = "number", maximum = "50", defaultValue = "10", example = "5"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "need",
            description = "One that listings have to say they are set up for",
            schema = @Schema(type = "string", example = "dementia"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "payer",
            description = "For whom the whole cost of the kind’s typical plan has to be known; with “maxWeekly” it is"
                    + " “self-funder” unless told",
            schema = @Schema(type = "string", example = "council"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "maxWeekly",
            description = "Pounds a week that this cost may be at the most",
            schema = @Schema(type = "number", example = "1000"))
    @ApiResponse(responseCode = "200", description = "The council’s numbers, and those of each area, by name")
    @ApiResponse(
            responseCode = "503",
            description = "Too many ask at once; Retry-After says when to ask again",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @RefusedAnswer("A value that is unknown, out of range or can’t be read")
    @NotFoundAnswer("No council of England has this code")
    @GetMapping(path = "/api/councils/{gss}/market/reach", produces = MediaType.APPLICATION_JSON_VALUE)
    ReachAnswer reach(
            @Parameter(
                            description = "The council’s code of the Office for National Statistics, an older one or a"
                                    + " newer one too, or its slug",
                            schema = @Schema(example = "E08000035"))
                    @PathVariable
                    String gss,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        Council council = councils.findByCode(gss).orElseThrow(MarketController::unknown);
        given.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadParameterException(
                            "Unknown parameter",
                            "There is no parameter “" + name + "” here. There are kind, within, need,"
                                    + " payer and maxWeekly.");
                });
        ReachReading reading = ReachReading.of(Map.copyOf(given));
        if (!reading.problems().isEmpty()) {
            throw refused(reading.problems());
        }
        ReachAsked asked = reading.asked();
        try {
            return ReachAnswer.of(
                    council,
                    asked,
                    reaches.get(council, asked.kind(), asked.question()),
                    reaches.findEngland(asked.kind(), asked.question()).orElse(null));
        } catch (ReachBusyException tooMany) {
            throw busy(tooMany);
        }
    }

    private static ErrorResponseException refused(Map<String, String> problems) {
        ProblemDetail problem = Problems.of(
                HttpStatus.BAD_REQUEST,
                "This can’t be read",
                problems.values().iterator().next());
        List<Map<String, String>> errors = problems.entrySet().stream()
                .map(entry -> Map.of("parameter", entry.getKey(), "detail", entry.getValue()))
                .toList();
        problem.setProperty("errors", errors);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }

    private static ErrorResponseException busy(ReachBusyException cause) {
        ErrorResponseException answer = new ErrorResponseException(
                HttpStatus.SERVICE_UNAVAILABLE,
                Problems.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Too many ask at once",
                        "This question is not among those that were worked out in the night. Please ask again in some"
                                + " seconds."),
                cause);
        answer.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(ReachBusyException.AGAIN_AFTER_SECONDS));
        return answer;
    }
}
