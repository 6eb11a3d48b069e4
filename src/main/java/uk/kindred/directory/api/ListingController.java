package uk.kindred.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.web.NotFoundAnswer;
import uk.kindred.directory.ListingPhotos;
import uk.kindred.directory.Listings;
import uk.kindred.places.Councils;

/** One listing, open or closed. */
@Tag(name = "Listings")
@RestController
class ListingController {

    private final Listings listings;
    private final ListingPhotos photos;
    private final Councils councils;
    private final SiteProperties site;
    private final Clock clock;

    ListingController(Listings listings, ListingPhotos photos, Councils councils, SiteProperties site, Clock clock) {
        this.listings = listings;
        this.photos = photos;
        this.councils = councils;
        this.clock = clock;
        this.site = site;
    }

    @Operation(
            summary = "All that is known of one listing",
            description = "Also of one that has closed, whose status says so. Nearly always by CQC’s location ID.")
    @ApiResponse(responseCode = "200", description = "The listing; what nobody said is null")
    @NotFoundAnswer("No listing has this id")
    @GetMapping(path = "/api/listings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ListingAnswer get(
            @Parameter(
                            description = "CQC’s location ID, or Kindred’s own, which begins with “K-”",
                            example = "1-119238580")
                    @PathVariable
                    String id) {
        return listings.findByPublicId(id)
                .map(found -> ListingAnswer.of(
                        found,
                        OfferAnswer.of(found, councils, LocalDate.now(clock)),
                        photos.of(found).stream()
                                .map(photo -> PhotoAnswer.of(photo, site))
                                .toList(),
                        site.absolute("/listings/" + found.summary().slug())))
                .orElseThrow(UnknownListings::exception);
    }
}
