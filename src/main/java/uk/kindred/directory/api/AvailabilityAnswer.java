package uk.kindred.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.pricing.Payer;

/** Whether somebody new can come, as it was last said. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Availability")
public record AvailabilityAnswer(
        @Schema(allowableValues = {"available", "waiting-list", "full"})
        String status,

        @Schema(description = "How many places; null where only the status was said", nullable = true) @Nullable
        Integer places,

        @Schema(
                description = "How many hours a week, of services that come to people; null where nobody said",
                nullable = true)
        @Nullable
        Integer hoursAWeek,

        @Schema(description = "The first day on which they are free; null for at once", nullable = true) @Nullable
        LocalDate from,

        @Schema(nullable = true) @Nullable String note,

        @Schema(allowableValues = {"provider", "council", "observed", "example"})
        String source,

        LocalDate confirmedOn,

        @Schema(
                description = "Whose place it has to be; empty for anybody's",
                allowableValues = {"self-funder", "council", "nhs", "direct-payment", "isf"})
        List<String> payers,

        @Schema(
                description =
                        "How many of the places are for each of these payers; empty where they are not told apart")
        Map<String, Integer> placesByPayer) {

    public static @Nullable AvailabilityAnswer of(@Nullable Availability said) {
        return said == null
                ? null
                : new AvailabilityAnswer(
                        said.status().slug(),
                        said.places(),
                        said.hoursAWeek(),
                        said.from(),
                        said.note(),
                        said.source().slug(),
                        said.confirmedOn(),
                        said.payers().stream().sorted().map(Payer::slug).toList(),
                        bySlug(said.placesFor()));
    }

    private static Map<String, Integer> bySlug(Map<Payer, Integer> placesFor) {
        Map<String, Integer> places = new TreeMap<>();
        placesFor.forEach((payer, count) -> places.put(payer.slug(), count));
        return places;
    }
}
