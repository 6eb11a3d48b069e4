package uk.kindred.funding.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import uk.kindred.funding.DatedFigure;

/** A dated figure that a result rests on. */
@Schema(name = "FundingRate")
record RateAnswer(
        String figure,
        String label,
        long pence,
        LocalDate effectiveFrom,
        String source,

        @Schema(description = "Whether somebody has read it at its source")
        boolean confirmed) {

    static RateAnswer of(DatedFigure rate) {
        return new RateAnswer(
                rate.figure().slug(),
                rate.figure().label(),
                rate.pence(),
                rate.from(),
                rate.source(),
                rate.isConfirmed());
    }
}
