package uk.kindred.market.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.ascof.AscofFigure;
import uk.kindred.market.ascof.AscofFigures;
import uk.kindred.market.ascof.Missing;
import uk.kindred.places.Council;

/** The Adult Social Care Outcomes Framework of a council, as JSON. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "MarketOutcomes", description = "Measures of the Adult Social Care Outcomes Framework")
record AscofPart(
        @Schema(
                example =
                        "NHS England, Adult Social Care Outcomes Framework 2024 to 2025, Open Government Licence v3.0")
        String source,

        @Schema(
                description =
                        "Codes of the councils most like this one, the nearest first: by our own method, not CIPFA’s",
                example = "[\"E08000019\"]")
        List<String> neighbours,

        List<MeasurePart> measures) {

    static AscofPart of(AscofFigures figures) {
        return new AscofPart(
                AscofFigures.SOURCE,
                figures.neighbours().stream().map(Council::gss).toList(),
                figures.list().stream().map(MeasurePart::of).toList());
    }

    @Schema(name = "MarketOutcome")
    record MeasurePart(
            @Schema(example = "4a") String measure,

            @Schema(
                    description = "In plain words of ours",
                    example = "People who draw on care who feel as safe as they want")
            String words,

            @Schema(
                    description = "The framework’s own",
                    example = "the proportion of people who use services who feel safe")
            String title,

            @Schema(example = "percent") String unit,

            @Schema(description = "What the framework aims at", example = "higher")
            String better,

            @Schema(description = "The last one for which councils have it", example = "2024 to 2025")
            String period,

            @Schema(description = "null if the council has none", example = "73.8") @Nullable
            Double value,

            @Schema(description = "Why it has none; null if it has one", example = "withheld") @Nullable
            String missing,

            @Schema(description = "A survey’s margin of error, either way; null if none is told", example = "3.9")
            @Nullable
            Double margin,

            @Schema(description = "The period before; null if the council had none", example = "2023 to 2024") @Nullable
            String periodBefore,

            @Schema(example = "71.2") @Nullable Double valueBefore,

            @Schema(description = "The middle value of the councils most like it", example = "71.5") @Nullable
            Double medianOfNeighbours,

            @Schema(description = "The middle value of its region’s councils", example = "70.9") @Nullable
            Double medianOfRegion,

            @Schema(
                    description = "The middle value of England’s councils, and not the national figure",
                    example = "71.1")
            @Nullable
            Double medianOfEngland) {

        static MeasurePart of(AscofFigure figure) {
            Missing missing = figure.missing();
            AscofFigure.Before before = figure.before();
            return new MeasurePart(
                    figure.measure().code(),
                    figure.measure().words(),
                    figure.title(),
                    figure.measure().unit().slug(),
                    figure.measure().higherIsBetter() ? "higher" : "lower",
                    figure.period(),
                    figure.value(),
                    missing == null ? null : missing.slug(),
                    figure.margin(),
                    before == null ? null : before.period(),
                    before == null ? null : before.value(),
                    figure.neighbours(),
                    figure.region(),
                    figure.england());
        }
    }
}
