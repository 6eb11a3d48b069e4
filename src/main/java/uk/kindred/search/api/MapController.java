package uk.kindred.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.base.web.NotFoundAnswer;
import uk.kindred.base.web.RefusedAnswer;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.ui.MarkerWords;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.MapResults;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;

/** A search's listings as markers for a map's window. */
@Tag(name = "Listings")
@RestController
class MapController {

    private final SearchParameters parameters;
    private final ListingSearch listings;
    private final Clock clock;

    MapController(SearchParameters parameters, ListingSearch listings, Clock clock) {
        this.parameters = parameters;
        this.listings = listings;
        this.clock = clock;
    }

    record MapAnswer(
            @Schema(description = "Listings inside the window")
            long total,

            @Schema(description = "Neighbours together; empty if the points are given")
            List<Group> groups,

            @Schema(description = "Each listing, if there are at most 150; empty if the groups are given")
            List<Point> points) {}

    record Group(double lat, double lon, long count) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Point(
            String id,
            String slug,
            String name,

            @Schema(description = "Slugs; /api/vocabulary lists them")
            List<String> kinds,

            String rating,

            @Schema(description = "When the rating was published", nullable = true) @Nullable
            LocalDate ratingDate,

            @Schema(description = "In a straight line from “near”; null without one", nullable = true) @Nullable
            Double distanceMiles,

            double lat,
            double lon,

            @Schema(
                    description =
                            "The building, the centre of its postcode, or the centre of the postcode district that"
                                    + " somebody’s home is in, which is not told more closely",
                    allowableValues = {"exact", "postcode", "district"})
            String locationPrecision,

            @Schema(description = "Made up, to show how Kindred works; never a real service")
            boolean example,

            @Schema(description = "The same in words, line by line, as the map shows them beside the name")
            List<String> about) {

        static Point of(MapResults.Point point, LocalDate today) {
            ListingSummary listing = point.listing();
            return new Point(
                    listing.id(),
                    listing.slug(),
                    listing.name(),
                    listing.kinds().stream().map(SupportKind::slug).toList(),
                    listing.rating().slug(),
                    listing.ratingDate(),
                    point.distanceMiles(),
                    point.coordinates().latitude(),
                    point.coordinates().longitude(),
                    listing.locationPrecision().slug(),
                    listing.offer().example(),
                    MarkerWords.of(listing, point.distanceMiles(), today));
        }
    }

    @Operation(
            summary = "Markers for a map",
            description = "The parameters of /api/listings with the map’s window in “bbox”. Listings whose place is"
                    + " not known are never on the map.")
    @SearchedFor
    @ApiResponse(responseCode = "200", description = "Groups of neighbours, or each listing as a point")
    @RefusedAnswer("A value that is unknown, out of range or can’t be read, or no “bbox”")
    @NotFoundAnswer("No place of that name is known")
    @GetMapping(path = "/api/listings/map", produces = MediaType.APPLICATION_JSON_VALUE)
    MapAnswer map(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        SearchCriteria criteria = SearchQuestion.read(parameters, given).criteria();
        if (criteria.bounds() == null) {
            throw new BadParameterException(
                    "Which part of the map?", "“bbox” is needed here: west,south,east,north in degrees.");
        }
        MapResults map = listings.map(criteria);
        return new MapAnswer(
                map.total(),
                map.groups().stream()
                        .map(group -> new Group(
                                group.centre().latitude(), group.centre().longitude(), group.count()))
                        .toList(),
                map.points().stream()
                        .map(point -> Point.of(point, LocalDate.now(clock)))
                        .toList());
    }
}
