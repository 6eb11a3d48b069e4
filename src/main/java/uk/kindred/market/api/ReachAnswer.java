package uk.kindred.market.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.KindReach;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.ReachQuestion;
import uk.kindred.places.Council;

/** A council's reach as JSON. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReachAnswer(
        @Schema(example = "E08000035") String gss,
        @Schema(example = "Leeds") String name,
        AskedPart asked,

        @Schema(description = "The day of the listings that were counted")
        LocalDate countedOn,

        @Schema(description = "All of the council’s postcodes")
        AreaPart whole,

        @Schema(description = "All of England’s; null for questions that are not worked out each night") @Nullable
        AreaPart england,

        @Schema(description = "The council’s postcode sectors, or the part of one that lies there, by name")
        List<AreaPart> areas) {

    static ReachAnswer of(Council council, ReachAsked asked, KindReach reach, @Nullable AreaReach england) {
        return new ReachAnswer(
                council.gss(),
                council.shortName(),
                AskedPart.of(asked),
                reach.countedOn(),
                AreaPart.of(reach.whole()),
                england == null ? null : AreaPart.of(england),
                reach.sectors().stream().map(AreaPart::of).toList());
    }

    record AskedPart(
            @Schema(example = "home-care") String kind,
            @Schema(example = "10") double within,
            @Schema(example = "dementia") @Nullable String need,
            @Schema(example = "council") @Nullable String payer,

            @Schema(description = "Pence a week", example = "100000") @Nullable
            Long maxWeeklyPence) {

        static AskedPart of(ReachAsked asked) {
            ReachQuestion question = asked.question();
            return new AskedPart(
                    asked.kind().slug(),
                    question.miles(),
                    question.need() == null ? null : question.need().slug(),
                    question.payer() == null ? null : question.payer().slug(),
                    question.maxWeeklyPence());
        }
    }

    record AreaPart(
            @Schema(example = "LS6 3") String area,
            long postcodes,

            @Schema(description = "Postcodes with one option or more")
            long withOne,

            long withThree,
            long withFive,
            long withTen) {

        static AreaPart of(AreaReach reach) {
            return new AreaPart(
                    reach.area(),
                    reach.postcodes(),
                    reach.withOne(),
                    reach.withThree(),
                    reach.withFive(),
                    reach.withTen());
        }
    }
}
