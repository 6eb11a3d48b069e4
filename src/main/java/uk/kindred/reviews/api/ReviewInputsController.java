package uk.kindred.reviews.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.web.NotFoundAnswer;
import uk.kindred.base.web.Problems;
import uk.kindred.base.web.RefusedAnswer;
import uk.kindred.reviews.ReviewInputs;

/** The files from which anybody can compute every exact figure of reviews anew, one of each round. */
@Tag(name = "Reviews")
@RestController
class ReviewInputsController {

    private static final int MOST_SIZE = 100;
    private static final int MOST_PAGES = 100;
    private static final String ADDRESS = "/api/reviews/inputs/";

    private final ReviewInputs inputs;

    ReviewInputsController(ReviewInputs inputs) {
        this.inputs = inputs;
    }

    @Schema(name = "ReviewRounds")
    record Rounds(
            @Schema(description = "From 1") int page,
            int size,

            @Schema(description = "The newest first") List<RoundItem> rounds) {}

    @Schema(name = "ReviewRound")
    record RoundItem(
            @Schema(description = "First day of its month", example = "2026-12-01")
            String round,

            @Schema(description = "From which the ages of answers count", example = "2026-Q4")
            String quarter,

            @Schema(description = "Address of its file", example = "/api/reviews/inputs/2026-12-01")
            String inputs) {}

    @Operation(
            summary = "What every score of reviews is computed from",
            description =
                    "Of the last round: a line for each group of at least five people’s answers to one question about one"
                            + " listing, of those that have a score. docs/reviews.md tells how to compute the scores.")
    @ApiResponse(responseCode = "200", description = "A CSV file with a header")
    @GetMapping(path = "/api/reviews/inputs", produces = "text/csv")
    ResponseEntity<String> latest() {
        return file("latest", inputs.latest());
    }

    @Operation(
            summary = "The same as an earlier round published it",
            description = "With kinds, councils and regions as they were that day. It stays as it is.")
    @ApiResponse(responseCode = "200", description = "A CSV file with a header")
    @NotFoundAnswer("No round was in this month")
    @GetMapping(path = "/api/reviews/inputs/{round}", produces = "text/csv")
    ResponseEntity<String> ofRound(
            @Parameter(description = "First day of the round’s month", example = "2026-12-01") @PathVariable
                    String round) {
        return read(round)
                .map(content -> file(round, content))
                .orElseThrow(() -> new ErrorResponseException(
                        HttpStatus.NOT_FOUND,
                        Problems.of(
                                HttpStatus.NOT_FOUND,
                                "No such round",
                                "No round was in this month; /api/reviews/rounds lists them."),
                        null));
    }

    private Optional<String> read(String round) {
        try {
            return inputs.find(LocalDate.parse(round));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    @Operation(summary = "Rounds in which reviews went out", description = "With the address of each one’s file.")
    @ApiResponse(responseCode = "200", description = "One page of rounds")
    @RefusedAnswer("A page or size that cannot be read or is out of range")
    @GetMapping(path = "/api/reviews/rounds", produces = MediaType.APPLICATION_JSON_VALUE)
    Rounds rounds(
            @Parameter(
                            description = "Which page, from 1",
                            example = "1",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "1"))
                    @RequestParam(required = false)
                    @Nullable
                    String page,
            @Parameter(
                            description = "How many rounds on a page",
                            example = "24",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "24"))
                    @RequestParam(required = false)
                    @Nullable
                    String size) {
        int number = ReviewsController.whole("page", page, 1, MOST_PAGES);
        int most = ReviewsController.whole("size", size, 24, MOST_SIZE);
        return new Rounds(
                number,
                most,
                inputs.list(number, most).stream()
                        .map(one -> new RoundItem(
                                one.round().toString(), one.quarter().code(), ADDRESS + one.round()))
                        .toList());
    }

    private static ResponseEntity<String> file(String name, String content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"kindred-review-inputs-" + name + ".csv\"")
                .body(content);
    }
}
