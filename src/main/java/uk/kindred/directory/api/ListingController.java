package uk.kindred.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.SiteProperties;
import uk.kindred.directory.Listings;

/** One listing, open or closed. */
@Tag(name = "Listings")
@RestController
class ListingController {

    private final Listings listings;
    private final SiteProperties site;

    ListingController(Listings listings, SiteProperties site) {
        this.listings = listings;
        this.site = site;
    }

    @Operation(
            summary = "All that is known of one listing",
            description = "Also of one that has closed, whose status says so. Nearly always by CQC’s location ID.")
    @GetMapping(path = "/api/listings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ListingAnswer get(@PathVariable String id) {
        return listings.findByPublicId(id)
                .map(found -> ListingAnswer.of(
                        found, site.absolute("/listings/" + found.summary().slug())))
                .orElseThrow(ListingController::unknown);
    }

    private static ErrorResponseException unknown() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND,
                "No listing has this id. Ids are CQC's location IDs, like 1-110316780; /api/listings finds them.");
        problem.setTitle("No such listing");
        return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
    }
}
