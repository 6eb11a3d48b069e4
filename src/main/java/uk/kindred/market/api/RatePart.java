package uk.kindred.market.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.rates.CouncilRate;
import uk.kindred.market.rates.RateSort;
import uk.kindred.market.rates.StatedRate;

/** A figure that a council's officers have published, as JSON. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "CouncilRate")
record RatePart(
        @Schema(description = "The first of the two years that it is for, from April to March", example = "2026")
        int year,

        @Schema(example = "home-care-hour") String rate,
        @Schema(example = "Home care") String name,
        @Schema(example = "hour") String unit,

        @Schema(
                description = "“pays”: what the council pays; “cost”: what its own cost of care exercise found",
                example = "pays")
        String what,

        @Schema(description = "Without VAT", example = "2410")
        long pence,

        @Schema(example = "Cabinet decision of 12 February 2026")
        String source,

        @Schema(description = "When it was set, or read there", example = "2026-02-12")
        LocalDate statedOn) {

    /** @param published nothing that is not */
    static List<RatePart> list(List<StatedRate> published) {
        return published.stream().map(StatedRate::rate).map(RatePart::of).toList();
    }

    private static RatePart of(CouncilRate rate) {
        RateSort sort = rate.sort();
        @Nullable Long pence = rate.pence();
        return new RatePart(
                rate.year(),
                rate.item().slug(),
                rate.item().label(),
                rate.item().unit().slug(),
                sort.slug(),
                Objects.requireNonNull(pence),
                rate.source(),
                rate.statedOn());
    }
}
