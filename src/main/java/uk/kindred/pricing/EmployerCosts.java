package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/**
 * What an employer pays beside the wage, from the dated table: holiday with every hour, and by the year's wages a pension
 * and National Insurance. All the wages are taken as one employee's; docs/costs.md says so.
 */
final class EmployerCosts {

    private static final long WEEKS_IN_YEAR_TENTHS = 520;
    private static final long WHOLE_IN_HUNDREDTHS = 10_000;
    private static final String WAGES_ABOVE = " of the year’s wages above ";

    private final LocalDate asOf;
    private final Map<String, YearlyFigure> figures = new HashMap<>();

    EmployerCosts(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The holiday that an hour, a visit or a night earns: 5.6 weeks for every 46.4 that are worked. */
    CostPart holiday(CostPart wage) {
        YearlyFigure weeks = figure(YearlyFigure.HOLIDAY_WEEKS);
        PriceRange pay = wage.each().scaled(weeks.value(), WEEKS_IN_YEAR_TENTHS - weeks.value());
        return wage.named("Holiday pay")
                .derived(
                        pay,
                        "As the employer you pay " + weeks.value() / 10 + "." + weeks.value() % 10
                                + " weeks of holiday a year: 12.07% of the wage. " + weeks.provenance());
    }

    /** @param wages of a year, with holiday pay and what bank holidays add */
    List<QuoteLine> lines(PriceRange wages) {
        return List.of(pension(wages), nationalInsurance(wages));
    }

    private QuoteLine pension(PriceRange wages) {
        YearlyFigure rate = figure(YearlyFigure.PENSION_RATE);
        long trigger = figure(YearlyFigure.PENSION_TRIGGER).value();
        long lower = figure(YearlyFigure.PENSION_LOWER).value();
        long upper = figure(YearlyFigure.PENSION_UPPER).value();
        PriceRange amount = each(wages, this::pensionPence);
        return line(
                LineOrigin.OfLaw.of("Workplace pensions (Pensions Act 2008)", rate),
                "Employer’s pension contribution",
                Pounds.percent(rate.value()) + WAGES_ABOVE + Pounds.inWords(lower),
                amount,
                "Up to " + Pounds.inWords(upper) + "; none for an employee paid less than " + Pounds.inWords(trigger)
                        + " a year who does not ask for it.");
    }

    private QuoteLine nationalInsurance(PriceRange wages) {
        YearlyFigure rate = figure(YearlyFigure.INSURANCE_RATE);
        long threshold = figure(YearlyFigure.INSURANCE_THRESHOLD).value();
        long allowance = figure(YearlyFigure.EMPLOYMENT_ALLOWANCE).value();
        PriceRange amount = each(wages, this::insurancePence);
        return line(
                LineOrigin.OfLaw.of(
                        "Employer’s National Insurance (Social Security Contributions and Benefits Act 1992)", rate),
                "Employer’s National Insurance",
                Pounds.percent(rate.value()) + WAGES_ABOVE + Pounds.inWords(threshold),
                amount,
                "Less the Employment Allowance of " + Pounds.inWords(allowance)
                        + " a year, which those who employ a care or support worker may claim.");
    }

    /** Wages of a year below which nothing is paid but the wage and holiday. */
    long leastWagesPence() {
        return Math.min(
                figure(YearlyFigure.PENSION_TRIGGER).value(),
                figure(YearlyFigure.INSURANCE_THRESHOLD).value());
    }

    /** @param wages of a year */
    long pensionPence(long wages) {
        return wages < figure(YearlyFigure.PENSION_TRIGGER).value()
                ? 0
                : share(
                        Math.min(wages, figure(YearlyFigure.PENSION_UPPER).value())
                                - figure(YearlyFigure.PENSION_LOWER).value(),
                        figure(YearlyFigure.PENSION_RATE).value());
    }

    /** @param wages of a year */
    long insurancePence(long wages) {
        long taxed =
                Math.max(0, wages - figure(YearlyFigure.INSURANCE_THRESHOLD).value());
        return Math.max(
                0,
                share(taxed, figure(YearlyFigure.INSURANCE_RATE).value())
                        - figure(YearlyFigure.EMPLOYMENT_ALLOWANCE).value());
    }

    /** What nobody can reckon here. */
    static CannotCalculate insurance() {
        return CannotCalculate.onTop(
                "Employers’ liability insurance",
                "What your insurer asks is not known. The law requires it of whoever employs somebody.",
                "The insurer’s price for a year, on top of the sums here. Some councils pay it with a direct payment.");
    }

    static CannotCalculate notSaid() {
        return CannotCalculate.onTop(
                "What an employer pays on top",
                "Nobody said whether you would employ this assistant, or they are self-employed and send you a bill.",
                "If you employ them: holiday pay, 12.07% of the wage; a pension contribution and National Insurance"
                        + " where the year’s wages are high enough; and an employer’s insurance.");
    }

    /** That an hour is paid less than the law's least: asked about, never refused. Empty if it is not. */
    Optional<String> underpaid(PriceItem item) {
        YearlyFigure least = figure(YearlyFigure.LIVING_WAGE);
        boolean less = item.unit() == PriceUnit.HOUR
                && item.what() != PriceWhat.EXTRA
                && item.amount().fromPence() < least.value();
        return less
                ? Optional.of(
                        Pounds.inWords(item.amount().fromPence()) + " an hour is less than the National Living Wage of "
                                + Pounds.inWords(least.value()) + " from April " + least.year()
                                + ", the least for everybody of 21 or over.")
                : Optional.empty();
    }

    List<String> questions(List<PriceItem> items) {
        List<String> questions = new ArrayList<>();
        items.forEach(
                item -> underpaid(item).map(words -> words + " Is it right?").ifPresent(questions::add));
        return questions;
    }

    /** These figures change in April. */
    private YearlyFigure figure(String name) {
        return figures.computeIfAbsent(
                name, key -> YearlyFigure.get(key, asOf.getMonthValue() < 4 ? asOf.getYear() - 1 : asOf.getYear()));
    }

    private static long share(long pence, long hundredths) {
        return PriceRange.of(pence).scaled(hundredths, WHOLE_IN_HUNDREDTHS).fromPence();
    }

    private static PriceRange each(PriceRange wages, LongUnaryOperator cost) {
        return new PriceRange(cost.applyAsLong(wages.fromPence()), cost.applyAsLong(wages.toPence()));
    }

    private static QuoteLine line(LineOrigin origin, String what, String quantity, PriceRange amount, String note) {
        return new QuoteLine(QuoteLine.Part.YEARLY, what, quantity, amount, amount, amount, origin, note);
    }
}
