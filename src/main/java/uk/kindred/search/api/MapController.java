package uk.kindred.search.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.web.BadParameterException;
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

    MapController(SearchParameters parameters, ListingSearch listings) {
        this.parameters = parameters;
        this.listings = listings;
    }

    record MapAnswer(
            @Schema(description = "Listings inside the window")
            long total,

            @Schema(description = "Neighbours together; empty if the points are given")
            List<Group> groups,

            @Schema(description = "Each listing, if there are at most 150; empty if the groups are given")
            List<Point> points) {}

    record Group(double lat, double lon, long count) {}

    record Point(
            String id,
            String slug,
            String name,
            double lat,
            double lon,

            @Schema(
                    description =
                            "The building, the centre of its postcode, or the centre of the postcode district that"
                                    + " somebody’s home is in, which is not told more closely",
                    allowableValues = {"exact", "postcode", "district"})
            String locationPrecision) {}

    @Operation(
            summary = "Markers for a map",
            description = "The parameters of /api/listings with the map’s window in “bbox”. Listings whose place is"
                    + " not known are never on the map.")
    @SearchedFor
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
                        .map(point -> new Point(
                                point.id(),
                                point.slug(),
                                point.name(),
                                point.coordinates().latitude(),
                                point.coordinates().longitude(),
                                point.precision().slug()))
                        .toList());
    }
}
