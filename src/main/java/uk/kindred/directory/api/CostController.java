package uk.kindred.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.base.web.NotFoundAnswer;
import uk.kindred.base.web.RefusedAnswer;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Listings;
import uk.kindred.directory.Offers;
import uk.kindred.directory.WaysPriced;
import uk.kindred.pricing.Quote;

/** What a plan costs as a whole with one listing. */
@Tag(name = "Listings")
@RestController
class CostController {

    private static final List<String> PARAMETERS = List.of("plan", "payer", "rise", "years", "on");

    private final Listings listings;
    private final Offers offers;
    private final Clock clock;

    CostController(Listings listings, Offers offers, Clock clock) {
        this.listings = listings;
        this.offers = offers;
        this.clock = clock;
    }

    @Operation(
            summary = "The whole cost of a plan with one listing",
            description =
                    "Every line with its source, every sum in pence, and what cannot be calculated with the method."
                            + " The method is docs/costs.md; searches filter and sort by the same weekly cost.")
    @ApiResponse(responseCode = "200", description = "The lines and sums; a sum that is not known is null")
    @RefusedAnswer("A plan, payer, rise, years or day that cannot be read, or a plan of what this service is not")
    @NotFoundAnswer("No listing has this id")
    @GetMapping(path = "/api/listings/{id}/cost", produces = MediaType.APPLICATION_JSON_VALUE)
    CostAnswer get(
            @Parameter(
                            description = "CQC’s location ID, or Kindred’s own, which begins with “K-”",
                            example = "K-7044928135")
                    @PathVariable
                    String id,
            @Parameter(
                            description = "The plan’s text form; what it leaves out is typical",
                            example = "visits:mon-fri@0800x30;nights:2")
                    @RequestParam(required = false)
                    @Nullable
                    String plan,
            @Parameter(
                            description = "Whose prices count",
                            example = "council",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"self-funder", "council", "nhs", "direct-payment", "isf"
                                            },
                                            defaultValue = "self-funder"))
                    @RequestParam(required = false)
                    @Nullable
                    String payer,
            @Parameter(description = "By how many percent fees go up every year", example = "5")
                    @RequestParam(required = false)
                    @Nullable
                    String rise,
            @Parameter(
                            description = "For how many years rises and the sum over the years are told; 5 if not said",
                            example = "5")
                    @RequestParam(required = false)
                    @Nullable
                    String years,
            @Parameter(description = "The day whose prices count, today if not said", example = "2025-11-22")
                    @RequestParam(required = false)
                    @Nullable
                    String on,
            HttpServletRequest request) {
        refuseOthers(request);
        ListingSummary listing = listings.findByPublicId(id)
                .orElseThrow(UnknownListings::exception)
                .summary();
        CostQuestion question =
                CostQuestion.read(new CostQuestion.Given(plan, payer, rise, years, on), LocalDate.now(clock));
        question.plan().problemFor(WaysPriced.toldTo(listing.kinds())).ifPresent(problem -> {
            throw new BadParameterException("The plan does not suit this service", problem);
        });
        Quote quote = offers.quote(listing, question.plan(), question.payer(), question.on());
        return CostAnswer.of(listing, quote, question);
    }

    /** A cost of another question than was meant would be taken for the answer. */
    private static void refuseOthers(HttpServletRequest request) {
        request.getParameterMap().forEach((name, values) -> {
            if (!PARAMETERS.contains(name)) {
                throw new BadParameterException(
                        "No such parameter", "The parameters here are " + String.join(", ", PARAMETERS) + ".");
            }
            if (values.length > 1) {
                throw new BadParameterException("Given twice", "“" + name + "” is given once.");
            }
        });
    }
}
