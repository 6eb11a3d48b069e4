package uk.kindred.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.Room;

/** One price that a listing asks. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Price")
record PriceAnswer(
        @Schema(description = "A slug: “care-hour”, “accommodation”, “deposit”, …")
        String what,

        @Schema(description = "In words: its label, or else what it is")
        String name,

        @Schema(description = "A slug: “hour”, “week”, “once”, “percent”, …")
        String unit,

        @Schema(description = "Null where the unit is a percentage", nullable = true) @Nullable
        Long fromPence,

        @Schema(description = "The same as fromPence where it is one price", nullable = true) @Nullable
        Long toPence,

        @Schema(description = "Percent of the price of a home; null where the price is a sum", nullable = true)
        @Nullable
        BigDecimal fromPercent,

        @Schema(nullable = true) @Nullable BigDecimal toPercent,
        @Schema(description = "Who is charged this: slugs") List<String> payers,

        @Schema(description = "Whether everybody in this position pays it")
        boolean mandatory,

        @Schema(description = "What it covers") List<String> includes,

        @Schema(description = "Null if it is the same for every room, or the room was not said", nullable = true)
        @Nullable
        String room,

        @Schema(description = "Null if it is the same for every level of care, or that was not said", nullable = true)
        @Nullable
        String band,

        @Schema(nullable = true) @Nullable String label,
        LocalDate validFrom,

        @Schema(description = "The last day; null while it lasts", nullable = true) @Nullable
        LocalDate validTo,

        @Schema(allowableValues = {"provider", "council", "observed", "example"})
        String source,

        LocalDate confirmedOn) {

    /** Of hundredths of a percent. */
    private static final int DECIMALS = 2;

    static PriceAnswer of(PriceItem item) {
        boolean percent = item.unit().isPercent();
        long from = item.amount().fromPence();
        long to = item.amount().toPence();
        Room room = item.room();
        CareBand band = item.band();
        return new PriceAnswer(
                item.what().slug(),
                item.name(),
                item.unit().slug(),
                percent ? null : from,
                percent ? null : to,
                percent ? BigDecimal.valueOf(from, DECIMALS) : null,
                percent ? BigDecimal.valueOf(to, DECIMALS) : null,
                item.payers().stream().sorted().map(Payer::slug).toList(),
                item.mandatory(),
                item.included(),
                room == null ? null : room.slug(),
                band == null ? null : band.slug(),
                item.label(),
                item.validFrom(),
                item.validTo(),
                item.source().slug(),
                item.confirmedOn());
    }
}
