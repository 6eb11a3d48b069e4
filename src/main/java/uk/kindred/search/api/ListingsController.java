package uk.kindred.search.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.SiteProperties;
import uk.kindred.base.web.NotFoundAnswer;
import uk.kindred.base.web.RefusedAnswer;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.Relaxations;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;
import uk.kindred.search.SearchReading;
import uk.kindred.search.SearchResults;
import uk.kindred.search.UntimedListings;

/** Searching listings; the parameters are those of the page /search. */
@Tag(name = "Listings")
@RestController
class ListingsController {

    private final SearchParameters parameters;
    private final ListingSearch listings;
    private final Relaxations relaxations;
    private final UntimedListings untimed;
    private final SiteProperties site;

    ListingsController(
            SearchParameters parameters,
            ListingSearch listings,
            Relaxations relaxations,
            UntimedListings untimed,
            SiteProperties site) {
        this.parameters = parameters;
        this.listings = listings;
        this.relaxations = relaxations;
        this.untimed = untimed;
        this.site = site;
    }

    @Operation(
            summary = "Find care and support",
            description = "Values of one parameter are alternatives, different parameters narrow each other. A page"
                    + " beyond the last is empty.")
    @SearchedFor
    @Parameter(
            in = ParameterIn.QUERY,
            name = "sort",
            description =
                    "The order; “distance” needs “near”. Only “within” or a “bbox” keep results near: without one,"
                            + " rating and name list all of England",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"best", "distance", "rating", "name", "cost"},
                            defaultValue = "best",
                            example = "distance"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "page",
            description = "Which page, from 1",
            schema = @Schema(type = "integer", minimum = "1", defaultValue = "1", example = "2"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "size",
            description = "How many listings a page has",
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20", example = "50"))
    @ApiResponse(responseCode = "200", description = "One page of listings, with counts for narrowing down")
    @RefusedAnswer("A value that is unknown, out of range or can’t be read")
    @NotFoundAnswer("No place of that name is known")
    @GetMapping(path = "/api/listings", produces = MediaType.APPLICATION_JSON_VALUE)
    ListingsAnswer search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        SearchReading reading = SearchQuestion.read(parameters, given);
        SearchCriteria criteria = reading.criteria();
        SearchResults found = listings.search(criteria);
        return new ListingsAnswer(
                found.total(),
                criteria.page(),
                criteria.size(),
                NearPlace.of(reading),
                found.hits().stream()
                        .map(hit -> ListingsAnswer.Item.of(hit, criteria, pageOf(hit)))
                        .toList(),
                ListingsAnswer.CostUnknown.of(found.cost()),
                untimed.find(criteria).map(UntimedListings.Untimed::total).orElse(null),
                facets(found),
                reading.understanding().parts().stream()
                        .flatMap(UnderstoodWords::of)
                        .toList(),
                reading.understanding().setAside(),
                reading.understanding().notes(),
                found.total() == 0 ? changes(criteria) : List.of(),
                found.loosened(),
                found.degraded());
    }

    private String pageOf(SearchResults.Hit hit) {
        return site.absolute("/listings/" + hit.listing().slug());
    }

    private static Map<String, List<ListingsAnswer.FacetValue>> facets(SearchResults found) {
        Map<String, List<ListingsAnswer.FacetValue>> facets = new LinkedHashMap<>();
        found.facets()
                .forEach(facet -> facets.put(
                        facet.field(),
                        facet.values().stream()
                                .map(value ->
                                        new ListingsAnswer.FacetValue(value.value(), value.label(), value.count()))
                                .toList()));
        return facets;
    }

    private List<ListingsAnswer.Change> changes(SearchCriteria nothingFound) {
        return relaxations.find(nothingFound).stream()
                .map(change -> new ListingsAnswer.Change(
                        change.parameter(),
                        change.label(),
                        change.total(),
                        site.absolute("/api/listings?" + parameters.toQuery(change.criteria()))))
                .toList();
    }
}
