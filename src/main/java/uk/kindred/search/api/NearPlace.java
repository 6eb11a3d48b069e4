package uk.kindred.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Place;
import uk.kindred.search.SearchReading;

/** How “near” was understood. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Near")
record NearPlace(
        @Schema(example = "Leeds") String label,

        @Schema(allowableValues = {"postcode", "sector", "district", "town", "council"})
        String type,

        double lat,
        double lon,

        @Schema(
                description = "Miles from it that are looked within: those of “within”, or the usual 20 of a search for"
                        + " cost that says none; null for any distance",
                nullable = true)
        @Nullable
        Double withinMiles,

        @Schema(description = "Other places of the same name, which may have been meant; search near their label")
        List<Namesake> others) {

    @Schema(name = "Namesake")
    record Namesake(String label, String type, double lat, double lon) {

        static Namesake of(Place place) {
            return new Namesake(
                    place.label(),
                    place.type().slug(),
                    place.centre().latitude(),
                    place.centre().longitude());
        }
    }

    static @Nullable NearPlace of(SearchReading reading) {
        Place place = reading.criteria().near();
        return place == null
                ? null
                : new NearPlace(
                        place.label(),
                        place.type().slug(),
                        place.centre().latitude(),
                        place.centre().longitude(),
                        reading.criteria().withinMiles(),
                        reading.otherPlaces().stream().map(Namesake::of).toList());
    }
}
