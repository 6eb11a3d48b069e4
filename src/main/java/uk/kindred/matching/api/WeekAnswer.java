package uk.kindred.matching.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.api.Pence;
import uk.kindred.matching.api.MatchesAnswer.RulingAnswer;
import uk.kindred.matching.api.MatchesAnswer.UnmetAnswer;

/** A whole week. */
@Schema(name = "MatchWeek")
record WeekAnswer(
        @Schema(
                description = "Why it is shown",
                allowableValues = {"best", "other-mix", "cheapest"})
        String chosen,

        @Schema(description = "Whether everything that must be is in it")
        boolean allMusts,

        @Schema(description = "Whether everything that was asked for is in it")
        boolean whole,

        @Schema(description = "A week, of all lines") Pence cost,

        @Schema(description = "The lines’ costs by who is charged")
        List<PayerCost> byPayer,

        @Schema(description = "Of all money, by the higher prices; never less than 0")
        long leftPence,

        @Schema(description = "What it takes of each of the answer’s funds, in their order")
        List<FundTaken> funds,

        List<Line> lines,

        @Schema(description = "In the order of the week, with what is there already")
        List<Entry> timetable,

        @Schema(description = "Help that is there already on some day, or at some time, that nobody said")
        List<AnyDay> anyDay,

        List<NeedMet> needs,

        @Schema(description = "What matters and this week has; how few people come, services says")
        List<String> mattersMet,

        @Schema(description = "How many different listings come, or are gone to")
        int services,

        @Schema(description = "Of these, those of a service that may send several people by turns")
        int servicesOfSeveral,

        List<UnmetAnswer> unmet,

        @Schema(description = "For each part that is done the best of anybody else, and why it is not that")
        List<Other> others) {

    @Schema(name = "MatchPayerCost")
    record PayerCost(String payer, Pence cost) {}

    /** What a week takes of a fund. */
    @Schema(name = "MatchFundTaken")
    record FundTaken(
            MatchesAnswer.FundAnswer fund,

            @Schema(description = "By the higher prices; of own money with what it adds to others")
            long spentPence,

            @Schema(description = "Own money that is added to it, because more is bought with it than it holds")
            long addedPence,

            @Schema(description = "Never less than 0") long leftPence) {}

    /** Who does what, and what that costs. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MatchLine")
    record Line(
            MatchListing listing,

            @Schema(
                    description = "Whose needs it meets; both of what it does for each, or for both together",
                    allowableValues = {"you", "partner", "both"})
            String whose,

            List<String> parts,

            @Schema(description = "The way in which it is priced")
            String pricedBy,

            @Schema(description = "What is bought of it; /api/listings/{id}/cost says the same of it")
            String plan,

            String planInWords,
            String payer,

            @Schema(description = "To which of the funds it is charged")
            MatchesAnswer.FundAnswer fund,

            @Schema(description = "A week; of nights away, a 52nd of the year’s")
            Pence weekly,

            @Schema(description = "Of nights away, the year’s; null of anything else", nullable = true) @Nullable
            Pence yearly,

            @Schema(description = "What an employer pays on top, a 52nd of the year’s")
            Pence employerWeekly,

            @Schema(description = "All that it takes from the week’s budget")
            Pence cost,

            @Schema(description = "Null with one’s own money", nullable = true) @Nullable
            RulingAnswer ruling,

            @Schema(description = "What matters and this line has")
            List<String> mattersMet,

            @Schema(description = "What nobody said, and should be asked")
            List<String> unknowns) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MatchListing")
    record MatchListing(
            String id,
            String name,
            String kind,

            @Schema(description = "True of a made-up listing")
            boolean example,

            @Schema(nullable = true) @Nullable Double distanceMiles,

            @Schema(
                    description =
                            "Whether its service says that it comes to the place; null if it does not say where to",
                    nullable = true)
            @Nullable
            Boolean servesNear,

            @Schema(description = "The listing’s page") String url) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MatchEntry")
    record Entry(
            String day,
            @Schema(example = "08:00") String from,

            @Schema(description = "Before “from” where it ends on the next day", example = "08:30")
            String to,

            String who,

            @Schema(description = "Null of what is there already", nullable = true) @Nullable
            String listing,

            @Schema(allowableValues = {"you", "partner", "both"})
            String whose,

            @Schema(description = "Of a couple with for whom")
            String what,

            @Schema(description = "What adjoins is one visit for several parts; none of what is there already")
            List<String> parts) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MatchAnyDay")
    record AnyDay(
            String who,

            @Schema(allowableValues = {"you", "partner", "both"})
            String whose,

            String help,

            @Schema(description = "On one of these; none if nobody said")
            List<String> days,

            @Schema(
                    description = "A week, or nights a year of a break; null for as often as it is needed",
                    nullable = true)
            @Nullable
            Integer times) {}

    @Schema(name = "MatchNeed")
    record NeedMet(
            @Schema(allowableValues = {"you", "partner", "both"})
            String whose,

            String help,
            String importance,

            @Schema(description = "Of what was asked for, with what is there already; 100 is all of it")
            int percent,

            @Schema(description = "Whether the amount is a typical one, because none was given")
            boolean typical,

            @Schema(description = "The Care Act’s outcomes that it serves")
            List<String> outcomes,

            List<String> by,
            List<String> there) {}

    @Schema(name = "MatchOther")
    record Other(
            String part,
            MatchListing listing,
            Pence cost,

            @Schema(description = "What the week would cost more with it; less, below 0")
            long changePence,

            @Schema(
                    description = "What decided",
                    allowableValues = {"budget", "matters", "continuity", "cost", "distance", "nothing"})
            String lost,

            String sentence) {}
}
