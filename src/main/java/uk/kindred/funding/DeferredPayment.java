package uk.kindred.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a deferred payment agreement would come to: the council lends against the home that counts.
 *
 * @param from the first day of a right to it
 * @param fromIncomePence what may still be asked of income every week
 * @param deferredPence what is lent every week
 * @param mostPence how much may be lent in all: the home without a tenth, what is owed and the lower limit
 * @param weeks how many whole weeks that is for, without interest; 0 for ever, where nothing has to be lent
 */
public record DeferredPayment(
        LocalDate from, long fromIncomePence, long deferredPence, long mostPence, long weeks, List<Step> steps) {

    public DeferredPayment {
        steps = List.copyOf(steps);
    }

    /** There is a right to it if the home counts, or will after 12 weeks, and all else is within the upper limit. */
    static Optional<DeferredPayment> find(Circumstances who, CapitalTest capital, IncomeTest income, Rates rates) {
        OwnHome home = who.home();
        if (home == null || capital.savingsPence() > rates.pence(Figure.CAPITAL_UPPER)) {
            return Optional.empty();
        }
        HomeStanding standing = home.standing(who.care(), who.on());
        long most = home.countedPence() - rates.pence(Figure.CAPITAL_LOWER);
        return (standing == HomeStanding.COUNTS || standing == HomeStanding.FIRST_WEEKS) && most > 0
                ? Optional.of(of(who, capital, income, rates, most))
                : Optional.empty();
    }

    private static DeferredPayment of(
            Circumstances who, CapitalTest capital, IncomeTest income, Rates rates, long most) {
        long tariff = CapitalTest.tariffPence(capital.savingsPence(), rates);
        long net = who.care().netPence(rates);
        long fromIncome = Math.min(net, Math.max(0, income.pence() + tariff - rates.pence(Figure.DISPOSABLE_INCOME)));
        long deferred = net - fromIncome;
        return new DeferredPayment(
                OwnHome.countsFrom(who.care().admittedOn()),
                fromIncome,
                deferred,
                most,
                deferred == 0 ? 0 : most / deferred,
                steps(rates, fromIncome, deferred, most));
    }

    private static List<Step> steps(Rates rates, long fromIncome, long deferred, long most) {
        return List.of(
                Step.of(
                        Step.Part.DEFERRED,
                        rates.get(Figure.DISPOSABLE_INCOME),
                        "Under a deferred payment agreement up to this is left to you.",
                        Law.DEFERRED),
                Step.of(
                        Step.Part.DEFERRED,
                        "From your income",
                        fromIncome,
                        "Income that counts and tariff income above that allowance, and no more than the cost.",
                        Law.DEFERRED),
                Step.of(
                        Step.Part.DEFERRED,
                        "Lent against your home every week",
                        deferred,
                        "The rest of the price. Interest and the council’s charges come on top.",
                        Law.DEFERRED),
                Step.of(
                        Step.Part.DEFERRED,
                        "The most that may be lent",
                        most,
                        "Your share of the home less a tenth, what is owed on it, and the lower capital limit.",
                        Law.DEFERRED));
    }
}
