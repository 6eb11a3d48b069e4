package uk.kindred.matching.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.matching.FromSavings;
import uk.kindred.matching.Fund;
import uk.kindred.matching.Parcel;
import uk.kindred.places.Place;

/** What somebody's week could look like. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "MatchesAnswer", example = Examples.ANSWER)
record MatchesAnswer(
        @Schema(description = "The day whose prices and free places count: today")
        LocalDate on,

        MatchPlace near,
        int withinMiles,

        @Schema(description = "Whether it is for two people who live together")
        boolean couple,

        @Schema(description = "A week, all together, with what comes out of savings")
        long budgetPence,

        @Schema(description = "The sums that it is made of, each with what it may pay for")
        List<FundAnswer> funds,

        @Schema(description = "What of it comes out of savings, and how; null if nothing does", nullable = true)
        @Nullable
        SavingsShare fromSavings,

        @Schema(description = "Of the first of the funds; null for own money", nullable = true) @Nullable
        String route,

        @Schema(description = "What was looked for: needs by the time of the day, without what is there already")
        List<Part> parts,

        @Schema(
                description =
                        "Up to five that are real choices, the best first: other mixes of kinds, else other listings,"
                                + " and what costs least")
        List<WeekAnswer> weeks,

        @Schema(
                description =
                        "Whether the first week has everything that must be; else it is the closest that there is")
        boolean fits,

        @Schema(description = "Whether it is proven that no week is better than the first")
        boolean provenOptimal,

        @Schema(description = "What the first week lacks, and why; all parts where there is no week")
        List<UnmetAnswer> unmet,

        @Schema(description = "What the budget’s rules ruled out")
        List<BarredAnswer> barred,

        @Schema(description = "What would change the first week: more money, less money, or more miles")
        List<Change> changes,

        @Schema(
                description =
                        "Real listings nearby that do something that the first week lacks, or anything where there is"
                                + " no week, and say no price: to be asked")
        List<ToAskAnswer> toAsk,

        @Schema(description = "Why no week can keep what was locked; then there are none")
        List<String> brokenLocks,

        @Schema(description = "Listings within reach that do something of it")
        int considered,

        @Schema(description = "Whether there were more than are looked at; the nearest of each way of pricing are")
        boolean cut,

        @Schema(description = "Whether the database found them because the index could not")
        boolean degraded,

        @Schema(description = "Whether any of these weeks has a made-up listing in it")
        boolean example,

        @Schema(description = "How many things were counted as unmet; 0 unless countUnmet was true")
        int counted,

        @Schema(description = "Sentences that belong beside the answer")
        List<String> notes,

        @Schema(description = "The page with the same question")
        String url) {

    @Schema(name = "MatchPlace")
    record MatchPlace(
            @Schema(example = "Hereford") String label,

            @Schema(allowableValues = {"postcode", "sector", "district", "town", "council"})
            String type) {

        static MatchPlace of(Place place) {
            return new MatchPlace(place.label(), place.type().slug());
        }
    }

    /** A weekly sum out of savings. */
    @Schema(name = "MatchSavingsShare")
    record SavingsShare(
            long totalPence,
            long keptPence,
            int years,

            @Schema(description = "52 a year") int weeks,

            @Schema(description = "An even part of what is not kept, without a rise of prices or interest")
            long weeklyPence) {

        static SavingsShare of(FromSavings savings) {
            return new SavingsShare(
                    savings.totalPence(), savings.keptPence(), savings.years(), savings.weeks(), savings.weeklyPence());
        }
    }

    /** A sum a week. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MatchFund")
    record FundAnswer(
            @Schema(
                    description = "Whose needs it may pay for, beside what both need together; both for anything",
                    allowableValues = {"you", "partner", "both"})
            String whose,

            @Schema(description = "How a personal budget is taken; null for own money", nullable = true) @Nullable
            String route,

            long pence) {

        static FundAnswer of(Fund fund) {
            BudgetRoute route = fund.route();
            return new FundAnswer(fund.whose().slug(), route == null ? null : route.slug(), fund.pence());
        }
    }

    /** Help at one time of the day, which one listing does as a whole, or nobody. */
    @Schema(name = "MatchPart")
    record Part(
            String id,

            @Schema(allowableValues = {"you", "partner", "both"})
            String whose,

            List<String> help,

            @Schema(allowableValues = {"must", "should", "nice"})
            String importance,

            @Schema(allowableValues = {"visits", "outings", "sleeping-nights", "waking-nights", "break"})
            String form,

            @Schema(description = "On which it may be; none of a break")
            List<String> days,

            @Schema(description = "A week; of a break, nights a year")
            int times,

            int minutes) {

        static Part of(Parcel parcel) {
            return new Part(
                    parcel.id(),
                    parcel.whose().slug(),
                    parcel.helps().stream().map(help -> help.slug()).toList(),
                    parcel.importance().slug(),
                    Words.slug(parcel.form()),
                    parcel.days().stream().map(Given::slug).toList(),
                    parcel.times(),
                    parcel.minutes());
        }
    }

    /** A part that is missing, and why. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MatchUnmet")
    record UnmetAnswer(
            String part,

            @Schema(
                    allowableValues = {
                        "nobody-does-it",
                        "no-room",
                        "not-then",
                        "matters",
                        "barred",
                        "no-price",
                        "too-dear",
                        "money",
                        "clash",
                        "locked"
                    })
            String reason,

            String sentence,

            @Schema(
                    description = "A week’s money that would be enough; null where money is not what is missing",
                    nullable = true)
            @Nullable
            Long missingPence) {}

    /** Whom to ask for a help. */
    @Schema(name = "MatchToAsk")
    record ToAskAnswer(
            @Schema(allowableValues = {"you", "partner", "both"})
            String whose,

            String help,

            @Schema(description = "What of it is missing") List<String> parts,

            @Schema(description = "The nearest first") List<WeekAnswer.MatchListing> listings) {}

    @Schema(name = "MatchBarred")
    record BarredAnswer(
            String kind,

            @Schema(description = "Of this kind, that would have done something")
            int listings,

            RulingAnswer ruling) {}

    @Schema(name = "MatchRuling")
    record RulingAnswer(
            @Schema(allowableValues = {"allowed", "if-council-agrees", "barred"})
            String verdict,

            String reason,
            String source) {}

    /** What would change the first week for the better. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "MatchChange")
    record Change(
            @Schema(
                    description =
                            "all-musts: the least sum at which all that must be can be had together, where the first"
                                    + " week lacks some. more-money: the least sum at which the first week keeps all and"
                                    + " does more. less-money: the least sum for the same parts",
                    allowableValues = {"all-musts", "more-money", "less-money", "farther"})
            String change,

            @Schema(
                    description = "A week beyond the budget; of less-money beside the first week’s cost, below 0",
                    nullable = true)
            @Nullable
            Long morePence,

            @Schema(description = "The whole sum a week at which it is so, of money", nullable = true) @Nullable
            Long budgetPence,

            @Schema(
                    description =
                            "Of more money: in which of the funds it would be, with the sum that it would hold; null of"
                                    + " anything else",
                    nullable = true)
            @Nullable
            FundAnswer fund,

            @Schema(description = "From the place, of a wider search", nullable = true) @Nullable
            Integer miles,

            @Schema(description = "Of a wider search", nullable = true) @Nullable
            Integer moreListings,

            @Schema(description = "Whether the first week would do more")
            boolean better,

            @Schema(description = "Parts that would be done besides")
            List<String> gained,

            @Schema(description = "Parts that would be left out for them")
            List<String> lost,

            String sentence) {}
}
