package uk.kindred.funding.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.funding.Assumptions;
import uk.kindred.funding.HomePlan;
import uk.kindred.funding.Percents;
import uk.kindred.funding.Spender;

/** One person, or both of a couple with each their own circumstances, and what is assumed of the years to come. */
@Schema(name = "DurationQuestion", example = Examples.DURATION)
record DurationQuestion(
        @Schema(description = "One or two") @Nullable List<SpenderQuestion> people,

        @Schema(description = "Rise of the price of care a year; 2, 5 and 8 if not said") @Nullable
        PercentsQuestion feeRisePercent,

        @Schema(description = "Return on savings a year, after tax; 0, 2 and 4 if not said") @Nullable
        PercentsQuestion returnPercent,

        @Schema(description = "Rise of incomes and of what is spent beside care; 2 if not said") @Nullable
        BigDecimal incomeRisePercent,

        @Schema(description = "Needed where a home is deferred: the council says it") @Nullable
        BigDecimal deferredInterestPercent) {

    private static final Percents FEE_RISE = new Percents(200, 500, 800);
    private static final Percents RETURNS = new Percents(0, 200, 400);
    private static final int INCOME_RISE = 200;
    private static final int MOST_PEOPLE = 2;

    /** @throws BadParameterException that says what would be right */
    List<Spender> readPeople(LocalDate today) {
        List<Spender> spenders = Asked.list(people, "people").stream()
                .map(one -> one.read(today))
                .toList();
        if (spenders.isEmpty() || spenders.size() > MOST_PEOPLE) {
            throw new BadParameterException("One or two people", "“people” names one person, or both of a couple.");
        }
        if (!spenders.getFirst().start().on().equals(spenders.getLast().start().on())) {
            throw new BadParameterException("Two days", "“on” is the same day for both of a couple.");
        }
        if (deferredInterestPercent == null
                && spenders.stream().anyMatch(one -> one.start().home() != null && one.homePlan() == HomePlan.DEFER)) {
            throw new BadParameterException(
                    "Something is missing", "“deferredInterestPercent” has to be given where a home is deferred.");
        }
        return spenders;
    }

    Assumptions readAssumptions() {
        return Asked.answered(() -> new Assumptions(
                feeRisePercent == null ? FEE_RISE : feeRisePercent.read("feeRisePercent"),
                returnPercent == null ? RETURNS : returnPercent.read("returnPercent"),
                incomeRisePercent == null ? INCOME_RISE : Asked.hundredths(incomeRisePercent, "incomeRisePercent"),
                deferredInterestPercent == null
                        ? 0
                        : Asked.hundredths(deferredInterestPercent, "deferredInterestPercent")));
    }

    @Schema(name = "Percents")
    record PercentsQuestion(
            @Nullable BigDecimal low,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal high) {

        Percents read(String name) {
            return new Percents(
                    Asked.hundredths(Asked.required(low, name + ".low"), name),
                    Asked.hundredths(Asked.required(expected, name + ".expected"), name),
                    Asked.hundredths(Asked.required(high, name + ".high"), name));
        }
    }

    @Schema(name = "Spender")
    record SpenderQuestion(
            @Nullable CircumstancesQuestion circumstances,

            @Schema(description = "Spent every week beside care; what the means test leaves them if not said") @Nullable
            Long livingPence,

            @Schema(
                    description = "What happens to a home that counts; sell if not said",
                    allowableValues = {"sell", "defer"})
            @Nullable
            String homePlan) {

        Spender read(LocalDate today) {
            return Asked.answered(() -> new Spender(
                    Asked.required(circumstances, "circumstances").read(today),
                    livingPence,
                    Asked.choice(HomePlan.values(), homePlan, "homePlan", HomePlan.SELL)));
        }
    }
}
