package uk.kindred.reviews.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.base.web.NotFoundAnswer;
import uk.kindred.base.web.Problems;
import uk.kindred.base.web.RefusedAnswer;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Listings;
import uk.kindred.reviews.ListingFigures;
import uk.kindred.reviews.PublishedReviews;
import uk.kindred.reviews.ReviewFigures;

/** What people wrote about a listing, and what they answered in figures. */
@Tag(name = "Reviews")
@RestController
class ReviewsController {

    private static final int MOST_SIZE = 100;
    private static final int MOST_PAGES = 10_000;

    private final Listings listings;
    private final PublishedReviews reviews;
    private final ReviewFigures figures;

    ReviewsController(Listings listings, PublishedReviews reviews, ReviewFigures figures) {
        this.listings = listings;
        this.reviews = reviews;
        this.figures = figures;
    }

    @Operation(
            summary = "Reviews of one listing",
            description =
                    "What people wrote and, in figures, what they answered. Nothing is told before five people have"
                            + " written, and no score before ten have answered. The method is docs/reviews.md.")
    @ApiResponse(responseCode = "200", description = "One page of reviews, and all figures")
    @RefusedAnswer("A page or size that cannot be read or is out of range")
    @NotFoundAnswer("No listing has this id")
    @GetMapping(path = "/api/listings/{id}/reviews", produces = MediaType.APPLICATION_JSON_VALUE)
    ReviewsAnswer get(
            @Parameter(
                            description = "CQC’s location ID, or Kindred’s own, which begins with “K-”",
                            example = "1-119238580")
                    @PathVariable
                    String id,
            @Parameter(
                            description = "Which page, from 1",
                            example = "1",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "10000", defaultValue = "1"))
                    @RequestParam(required = false)
                    @Nullable
                    String page,
            @Parameter(
                            description = "How many reviews on a page",
                            example = "20",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
                    @RequestParam(required = false)
                    @Nullable
                    String size) {
        int number = whole("page", page, 1, MOST_PAGES);
        int most = whole("size", size, 20, MOST_SIZE);
        ListingDetails listing = listings.findByPublicId(id)
                .orElseThrow(() -> new ErrorResponseException(
                        HttpStatus.NOT_FOUND,
                        Problems.of(
                                HttpStatus.NOT_FOUND,
                                "No such listing",
                                "No listing has this id; /api/listings finds them."),
                        null));
        long key = listing.summary().databaseId();
        return ReviewsAnswer.of(
                listing.summary().id(),
                reviews.list(key, number, most),
                number,
                most,
                figures.find(key).orElse(ListingFigures.NONE));
    }

    static int whole(String name, @Nullable String given, int otherwise, int most) {
        if (given == null) {
            return otherwise;
        }
        if (given.matches("\\d{1,6}")) {
            int value = Integer.parseInt(given);
            if (value >= 1 && value <= most) {
                return value;
            }
        }
        throw new BadParameterException(
                "A number is needed", "“" + name + "” is a whole number from 1 to " + most + ".");
    }
}
