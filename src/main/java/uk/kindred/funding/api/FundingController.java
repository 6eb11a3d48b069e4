package uk.kindred.funding.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.web.JsonQuestions;
import uk.kindred.base.web.RefusedAnswer;
import uk.kindred.funding.Assessment;
import uk.kindred.funding.Assumptions;
import uk.kindred.funding.Circumstances;
import uk.kindred.funding.Duration;
import uk.kindred.funding.FundingRates;
import uk.kindred.funding.MeansTest;
import uk.kindred.funding.RateTable;
import uk.kindred.funding.Rates;
import uk.kindred.funding.Spender;

/** Questions about money. Nothing of them is kept. */
@Tag(name = "Funding")
@RestController
class FundingController {

    private final FundingRates rates;
    private final JsonQuestions reader;
    private final Clock clock;

    FundingController(FundingRates rates, JsonQuestions reader, Clock clock) {
        this.rates = rates;
        this.reader = reader;
        this.clock = clock;
    }

    @Operation(
            summary = "What somebody would pay for their care, step by step",
            description =
                    "The means test at home or in a care home, with every step, its rule and source, and the dated figures"
                            + " it used; and what a personal budget may pay for. An estimate: the council decides. Nothing"
                            + " is kept. The method is docs/funding.md.",
            requestBody =
                    @RequestBody(content = @Content(schema = @Schema(implementation = ContributionQuestion.class))))
    @ApiResponse(responseCode = "200", description = "The sums and steps")
    @RefusedAnswer("A field that is missing, not known or cannot be used")
    @PostMapping(
            path = "/api/funding/contribution",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ContributionAnswer contribution(HttpServletRequest request) throws IOException {
        ContributionQuestion question = reader.read(request.getInputStream(), ContributionQuestion.class);
        Circumstances who =
                Asked.required(question.circumstances(), "circumstances").read(LocalDate.now(clock));
        Rates figures = Asked.answered(() -> rates.table().on(who.on()));
        Assessment result = MeansTest.assess(who, figures);
        BudgetQuestion budget = question.personalBudget();
        return ContributionAnswer.of(
                who.on(), result, figures, budget == null ? null : BudgetAnswer.of(budget, result, who.on()));
    }

    @Operation(
            summary = "How long somebody’s money lasts",
            description =
                    "Week by week until the council’s share begins, for one person or both of a couple, as a range over"
                            + " rises of fees and returns on savings, with what changes it most. An estimate: nobody knows"
                            + " how fees rise, and the council decides. Nothing is kept. The method is docs/funding.md.",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = DurationQuestion.class))))
    @ApiResponse(responseCode = "200", description = "The dates, and how the money goes")
    @RefusedAnswer("A field that is missing, not known or cannot be used")
    @PostMapping(
            path = "/api/funding/duration",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    DurationAnswer duration(HttpServletRequest request) throws IOException {
        DurationQuestion question = reader.read(request.getInputStream(), DurationQuestion.class);
        List<Spender> people = question.readPeople(LocalDate.now(clock));
        Assumptions assumed = question.readAssumptions();
        LocalDate on = people.getFirst().start().on();
        RateTable table = rates.table();
        Rates figures = Asked.answered(() -> table.on(on));
        List<Assessment> first = people.stream()
                .map(one -> MeansTest.assess(one.start(), figures))
                .toList();
        return DurationAnswer.of(
                on, people.stream().map(one -> Duration.of(one, assumed, table)).toList(), first, figures);
    }
}
