package uk.kindred.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;

/** Whether somebody new can come, as it was last said. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ItemAvailability")
record FreePlaces(
        @Schema(allowableValues = {"available", "waiting-list", "full"})
        String status,

        @Schema(description = "How many places; null where only the status was said", nullable = true) @Nullable
        Integer places,

        @Schema(description = "The first day on which they are free; null for at once", nullable = true) @Nullable
        LocalDate from,

        @Schema(nullable = true) @Nullable String note,

        @Schema(allowableValues = {"provider", "council", "observed", "example"})
        String source,

        LocalDate confirmedOn) {

    static @Nullable FreePlaces of(@Nullable Availability availability) {
        return availability == null
                ? null
                : new FreePlaces(
                        availability.status().slug(),
                        availability.places(),
                        availability.from(),
                        availability.note(),
                        availability.source().slug(),
                        availability.confirmedOn());
    }
}
