package uk.kindred.funding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.Assessment;
import uk.kindred.funding.DatedFigure;
import uk.kindred.funding.Duration;
import uk.kindred.funding.RateNotes;
import uk.kindred.funding.Rates;
import uk.kindred.funding.Run;

/** How long money lasts until the council's share begins, as a range. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "MoneyDuration", example = Examples.DURATION_ANSWER)
record DurationAnswer(
        LocalDate on,

        @Schema(description = "In the order of the question")
        List<PersonAnswer> people,

        @Schema(description = "The councils’ year whose figures count at the start", example = "2025/26")
        String ratesYear,

        @Schema(description = "The figures at the start; later ones count from their day")
        List<RateAnswer> rates,

        @Schema(description = "Sentences that belong beside the sums")
        List<String> notes) {

    /** @param firstWeeks each person's assessment at the start */
    static DurationAnswer of(LocalDate on, List<Duration> durations, List<Assessment> firstWeeks, Rates rates) {
        List<DatedFigure> used = firstWeeks.stream()
                .flatMap(week -> week.figures().stream())
                .distinct()
                .toList();
        List<PersonAnswer> people = IntStream.range(0, durations.size())
                .mapToObj(one -> PersonAnswer.of(durations.get(one), firstWeeks.get(one)))
                .toList();
        return new DurationAnswer(
                on,
                people,
                RateNotes.year(rates),
                used.stream().map(RateAnswer::of).toList(),
                RateNotes.of(on, rates, used));
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "PersonsDuration")
    record PersonAnswer(
            RunAnswer expected,

            @Schema(description = "The soonest of all nine scenarios")
            RunAnswer earliest,

            @Schema(description = "The last of all nine scenarios")
            RunAnswer latest,

            @Schema(description = "Each rise of fees with each return")
            List<Scenario> scenarios,

            @Schema(description = "What changes it, the most first")
            List<Change> whatChangesIt,

            @Schema(description = "What would be paid a week once the council’s share has begun, as expected")
            Afterwards afterwards,

            @Schema(description = "The assessment of the first week, step by step")
            List<StepAnswer> firstWeek) {

        static PersonAnswer of(Duration duration, Assessment firstWeek) {
            return new PersonAnswer(
                    RunAnswer.of(duration.expected()),
                    RunAnswer.of(duration.earliest()),
                    RunAnswer.of(duration.latest()),
                    duration.cells().stream().map(Scenario::of).toList(),
                    duration.sensitivities().stream().map(Change::of).toList(),
                    Afterwards.of(duration.expected()),
                    firstWeek.steps().stream().map(StepAnswer::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MoneyRun")
    record RunAnswer(
            @Schema(description = "Null if not within 30 years", nullable = true) @Nullable
            LocalDate councilSharesFrom,

            @Schema(description = "Null if not within 30 years", nullable = true) @Nullable
            Integer weeks,

            @Schema(description = "The first week, every thirteenth and the last")
            List<Run.Point> points) {

        static RunAnswer of(Run run) {
            return new RunAnswer(dayOf(run), weeksOf(run), run.points());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MoneyScenario")
    record Scenario(
            BigDecimal feeRisePercent,
            BigDecimal returnPercent,
            @Schema(nullable = true) @Nullable LocalDate councilSharesFrom,
            @Schema(nullable = true) @Nullable Integer weeks) {

        static Scenario of(Duration.Cell cell) {
            return new Scenario(
                    BigDecimal.valueOf(cell.feeRise(), 2),
                    BigDecimal.valueOf(cell.returns(), 2),
                    dayOf(cell.run()),
                    weeksOf(cell.run()));
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MoneyChange")
    record Change(
            String change,

            @Schema(description = "Less than 0 where the money ends sooner")
            int weeksMore,

            @Schema(nullable = true) @Nullable LocalDate councilSharesFrom) {

        static Change of(Duration.Sensitivity one) {
            return new Change(one.change(), one.weeksMore(), dayOf(one.run()));
        }
    }

    @Schema(name = "AfterTheMoney")
    record Afterwards(long costPence, long personPence, long councilPence, long topUpPence) {

        static Afterwards of(Run run) {
            return new Afterwards(
                    run.last().costPence(),
                    run.last().personPence(),
                    run.last().councilPence(),
                    run.last().topUpPence());
        }
    }

    private static @Nullable LocalDate dayOf(Run run) {
        return run.begins() ? run.on() : null;
    }

    private static @Nullable Integer weeksOf(Run run) {
        return run.begins() ? run.weeks() : null;
    }
}
