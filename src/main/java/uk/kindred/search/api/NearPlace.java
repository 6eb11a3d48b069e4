package uk.kindred.search.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Place;

/** How “near” was understood. */
@Schema(name = "Near")
record NearPlace(
        @Schema(example = "Leeds") String label,

        @Schema(allowableValues = {"postcode", "sector", "district", "town", "council"})
        String type,

        double lat,
        double lon) {

    static @Nullable NearPlace of(@Nullable Place place) {
        return place == null
                ? null
                : new NearPlace(
                        place.label(),
                        place.type().slug(),
                        place.centre().latitude(),
                        place.centre().longitude());
    }
}
