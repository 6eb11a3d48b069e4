package uk.kindred.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.AreaServed;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Where a service goes to. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "AreaServed", description = "A place is served when one of these holds")
record AreaServedAnswer(
        @Schema(description = "Postcode districts, such as “LS6”")
        List<String> districts,

        @Schema(description = "Slugs of councils; /api/vocabulary lists them")
        List<String> councils,

        @Schema(description = "From the listing’s place, in a straight line", nullable = true) @Nullable
        Integer miles,

        @Schema(description = "Everywhere in England") boolean england) {

    /** Null: not known, or the place itself is where the support is. */
    static @Nullable AreaServedAnswer of(AreaServed area, Councils councils) {
        return area.isKnown()
                ? new AreaServedAnswer(
                        area.districts(),
                        area.councilGss().stream()
                                .map(councils::findByGss)
                                .flatMap(Optional::stream)
                                .map(Council::slug)
                                .toList(),
                        area.miles(),
                        area.england())
                : null;
    }
}
