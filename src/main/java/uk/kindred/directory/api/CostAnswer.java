package uk.kindred.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;
import uk.kindred.pricing.CannotCalculate;
import uk.kindred.pricing.ComingPrice;
import uk.kindred.pricing.Leaving;
import uk.kindred.pricing.OverYears;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.YearCost;

/** The whole cost of a plan with one listing. A sum that is not known is null, and cannotCalculate says why. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "WholeCost")
record CostAnswer(
        String id,
        boolean example,

        @Schema(description = "The plan that was costed, in its text form; what was not given is typical")
        String plan,

        String planInWords,
        String payer,

        @Schema(description = "The way of pricing that its cost is worked out by")
        String pricedBy,

        @Schema(description = "The day whose prices count") LocalDate asOf,

        @Schema(nullable = true) @Nullable Pence weekly,

        @Schema(
                description =
                        "True if a price of the week, as asked today, is far from what is usual: ask before relying on it")
        boolean questioned,

        @Schema(description = "What is odd about it, and beside what; null if nothing is", nullable = true) @Nullable
        String question,

        @Schema(
                description =
                        "52 weeks, where what is asked by the month counts 12 times, and what else recurs in a year",
                nullable = true)
        @Nullable
        Pence yearly,

        @Schema(description = "What everybody pays once at the start, without the deposit and the home")
        Pence once,

        @Schema(description = "yearly and once", nullable = true) @Nullable
        Pence firstYear,

        @Schema(description = "Given back on leaving, so in no other sum", nullable = true) @Nullable
        Pence deposit,

        @Schema(description = "The price of a home that is bought; 0 if none is", nullable = true) @Nullable
        Pence purchase,

        LeavingCost leaving,

        @Schema(description = "Each year’s cost if fees go up every year; empty unless rise is given, or not known")
        List<Year> afterRise,

        @Schema(
                description =
                        "All years together, with the given rise if any; null unless years are given or the listing"
                                + " is housing, or not known",
                nullable = true)
        @Nullable
        AllYears overYears,

        List<CostLine> lines,

        @Schema(description = "What the sums lack, to be shown as prominently as they are")
        List<Gap> cannotCalculate,

        @Schema(description = "Sentences that belong beside the sums")
        List<String> assumptions,

        @Schema(description = "The next change of the week that is known already; null if none is", nullable = true)
        @Nullable
        Coming coming) {

    /** @param risePercent what the question said, null if nothing */
    static CostAnswer of(ListingSummary listing, Quote quote, CostQuestion question) {
        int rise = question.riseHundredths() == null ? 0 : question.riseHundredths();
        return new CostAnswer(
                listing.id(),
                listing.offer().example(),
                quote.plan().format(),
                quote.plan().inWords(quote.pricedBy()),
                quote.payer().slug(),
                quote.pricedBy().slug(),
                quote.asOf(),
                Pence.ofNullable(quote.weekly()),
                listing.costBasis(question.plan(), question.payer())
                        .filter(PriceBasis::questioned)
                        .isPresent(),
                listing.costBasis(question.plan(), question.payer())
                        .map(PriceBasis::question)
                        .orElse(null),
                Pence.ofNullable(quote.yearly()),
                Pence.of(quote.once()),
                Pence.ofNullable(quote.firstYear()),
                Pence.ofNullable(quote.deposit()),
                Pence.ofNullable(quote.purchase()),
                LeavingCost.of(quote.leaving()),
                question.riseHundredths() == null
                        ? List.of()
                        : quote.afterRises(rise, question.yearsOf(quote.plan())).stream()
                                .map(Year::of)
                                .toList(),
                quote.overYears(rise).map(all -> AllYears.of(all, rise)).orElse(null),
                quote.lines().stream().map(CostLine::of).toList(),
                quote.cannotCalculate().stream().map(Gap::of).toList(),
                quote.assumptions(),
                Coming.ofNullable(quote.coming()));
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ComingPrice")
    record Coming(
            LocalDate from,

            @Schema(description = "From that day on; null if the price ends and no other is known", nullable = true)
            @Nullable
            Pence weekly) {

        static @Nullable Coming ofNullable(@Nullable ComingPrice coming) {
            return coming == null ? null : new Coming(coming.from(), Pence.ofNullable(coming.weekly()));
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "LeavingCost")
    record LeavingCost(
            @Schema(nullable = true) @Nullable Pence notice,

            @Schema(description = "Instead of notice", nullable = true) @Nullable
            Pence afterDeath,

            @Schema(nullable = true) @Nullable Pence eventFee,

            @Schema(description = "Notice and event fee", nullable = true) @Nullable
            Pence total) {

        static LeavingCost of(Leaving leaving) {
            return new LeavingCost(
                    Pence.ofNullable(leaving.notice()),
                    Pence.ofNullable(leaving.afterDeath()),
                    Pence.ofNullable(leaving.eventFee()),
                    Pence.ofNullable(leaving.total()));
        }
    }

    /** @param year from 1 */
    @Schema(name = "YearCost")
    record Year(int year, Pence weekly, Pence total) {

        static Year of(YearCost cost) {
            return new Year(cost.year(), Pence.of(cost.weekly()), Pence.of(cost.total()));
        }
    }

    @Schema(name = "OverYears")
    record AllYears(
            int years,
            @Schema(description = "A year, in percent") BigDecimal rise,
            Pence purchase,
            Pence running,
            Pence once,
            Pence eventFee,
            Pence total,
            Pence withoutPurchase) {

        static AllYears of(OverYears all, int riseHundredths) {
            return new AllYears(
                    all.years(),
                    BigDecimal.valueOf(riseHundredths, 2),
                    Pence.of(all.purchase()),
                    Pence.of(all.running()),
                    Pence.of(all.once()),
                    Pence.of(all.eventFee()),
                    Pence.of(all.total()),
                    Pence.of(all.withoutPurchase()));
        }
    }

    @Schema(name = "CannotCalculate")
    record Gap(
            String what,
            String why,

            @Schema(description = "How it is worked out, or will be once it is known")
            String method,

            @Schema(description = "Whether the weekly cost is unknown without it; else it comes on top")
            boolean partOfWeek) {

        static Gap of(CannotCalculate gap) {
            return new Gap(gap.what(), gap.why(), gap.method(), gap.partOfWeek());
        }
    }
}
