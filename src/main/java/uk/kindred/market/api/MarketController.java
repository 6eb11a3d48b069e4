package uk.kindred.market.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.web.NotFoundAnswer;
import uk.kindred.base.web.Problems;
import uk.kindred.places.Councils;

/** A council's market, as it may be told to anybody. */
@Tag(name = "Councils")
@RestController
class MarketController {

    private final Councils councils;
    private final CouncilMarkets markets;

    MarketController(Councils councils, CouncilMarkets markets) {
        this.councils = councils;
        this.markets = markets;
    }

    @Operation(
            summary = "A council’s market: what there is, what it costs, who can reach it, what is looked for",
            description = "The public part. docs/market.md defines each figure. Made-up listings never count. What is"
                    + " looked for is told by whole months, in tens rounded down, and never where fewer than ten could"
                    + " be worked out from it.")
    @ApiResponse(responseCode = "200", description = "The figures of today, and the months whose demand is told")
    @NotFoundAnswer("No council of England has this code")
    @GetMapping(path = "/api/councils/{gss}/market", produces = MediaType.APPLICATION_JSON_VALUE)
    MarketAnswer market(
            @Parameter(
                            description = "The council’s code of the Office for National Statistics, an older one or a"
                                    + " newer one too, or its slug",
                            schema = @Schema(example = "E08000035"))
                    @PathVariable
                    String gss) {
        return councils.findByCode(gss).map(markets::of).orElseThrow(MarketController::unknown);
    }

    static ErrorResponseException unknown() {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND,
                Problems.of(
                        HttpStatus.NOT_FOUND,
                        "No such council",
                        "No council with adult social services in England has this code. Codes look like E08000035;"
                                + " /api/vocabulary lists them."),
                null);
    }
}
