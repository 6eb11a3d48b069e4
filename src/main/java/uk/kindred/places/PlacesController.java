package uk.kindred.places;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.kindred.base.TypedText;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.base.web.RefusedAnswer;

/** What "near" understands, for programs and for suggestions while typing. */
@Tag(name = "Places")
@RestController
class PlacesController {

    private static final int MOST_ITEMS = 8;

    private final Places places;

    PlacesController(Places places) {
        this.places = places;
    }

    record PlaceItem(String label, String type, double lat, double lon) {

        static PlaceItem of(Place place) {
            return new PlaceItem(
                    place.label(),
                    place.type().slug(),
                    place.centre().latitude(),
                    place.centre().longitude());
        }
    }

    /** Why the words are no place to search near, and labels that would be. */
    record Problem(String title, String detail, List<String> suggestions) {}

    /**
     * @param items places that begin with the words or are close to them, the likeliest first
     * @param match the place that "near" with these words means, null if none
     * @param problem why not, null with a match
     */
    record Answer(
            List<PlaceItem> items,
            @Nullable PlaceItem match,
            @Nullable Problem problem) {}

    @Operation(
            summary = "Places that begin with some letters, and the one that “near” would understand",
            description = "Postcodes, towns, parts of large towns and councils. Words that are no place are told with a"
                    + " “problem” in the answer, and are no error.")
    @ApiResponse(responseCode = "200", description = "The places, and what “near” would mean")
    @RefusedAnswer("No “q”, or one that is too long")
    @GetMapping(path = "/api/places", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer places(
            @Parameter(
                            description = "What was typed: a postcode or part of one, a town, a council, or an address"
                                    + " with one",
                            required = true,
                            example = "LS1 4AP")
                    @RequestParam(defaultValue = "")
                    String q) {
        if (TypedText.oneLine(q).isEmpty()) {
            throw new BadParameterException(
                    "Type a place",
                    "“q” is missing or blank. Give a postcode, a town or a council: q=LS1 4AP or q=Leeds.");
        }
        if (q.length() > Places.LONGEST) {
            throw new BadParameterException("That is too long", "“q” may have at most " + Places.LONGEST + " letters.");
        }
        List<PlaceItem> items =
                places.suggest(q, MOST_ITEMS).stream().map(PlaceItem::of).toList();
        return switch (places.resolveAddress(q)) {
            case NearResult.Found found -> new Answer(withMatch(items, found), PlaceItem.of(found.place()), null);
            case NearResult.Invalid invalid ->
                new Answer(items, null, new Problem(invalid.title(), invalid.detail(), invalid.suggestions()));
            case NearResult.Unknown unknown ->
                new Answer(items, null, new Problem(unknown.title(), unknown.detail(), unknown.suggestions()));
        };
    }

    /** The place meant comes first, also when its label begins otherwise: "Hull" is Kingston upon Hull. */
    private static List<PlaceItem> withMatch(List<PlaceItem> items, NearResult.Found found) {
        PlaceItem match = PlaceItem.of(found.place());
        // "lee": Leeds stays before Lee-on-the-Solent
        if (items.contains(match)) {
            return items;
        }
        return Stream.concat(Stream.of(match), items.stream())
                .distinct()
                .limit(MOST_ITEMS)
                .toList();
    }
}
