package uk.kindred.funding;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody's capital comes to.
 *
 * @param savingsPence without the home
 * @param totalPence with the home where it counts
 */
record CapitalTest(long savingsPence, long totalPence, List<Step> steps) {

    static CapitalTest of(Circumstances who) {
        List<Step> steps = new ArrayList<>();
        Savings savings = who.savings();
        steps.add(Step.of(
                Step.Part.CAPITAL,
                "Your own capital",
                savings.ownPence(),
                "Savings, shares and other capital of your own count in full.",
                Law.CAPITAL));
        if (savings.jointPence() > 0) {
            steps.add(Step.of(
                    Step.Part.CAPITAL,
                    "Your half of joint capital",
                    savings.jointSharePence(),
                    "What two people hold together counts as equal shares.",
                    Law.JOINT));
        }
        long total = savings.countedPence() + home(who, steps);
        steps.add(Step.of(
                Step.Part.CAPITAL,
                "Capital that counts",
                total,
                "All capital that counts, together.",
                Law.CAPITAL_LIMIT));
        return new CapitalTest(savings.countedPence(), total, List.copyOf(steps));
    }

    private static long home(Circumstances who, List<Step> steps) {
        OwnHome home = who.home();
        if (home == null) {
            return 0;
        }
        HomeStanding standing = home.standing(who.care(), who.on());
        boolean counts = standing == HomeStanding.COUNTS;
        long pence = counts ? home.countedPence() : 0;
        steps.add(Step.of(
                Step.Part.CAPITAL,
                "Your own home",
                pence,
                standing.rule(),
                counts ? Law.CAPITAL_VALUE : Law.HOME_IGNORED));
        return pence;
    }

    boolean isAboveLimit(Rates rates) {
        return totalPence > rates.pence(Figure.CAPITAL_UPPER);
    }

    /** £1 a week for each £250 above the lower limit, or part of it. */
    static long tariffPence(long capitalPence, Rates rates) {
        long above = capitalPence - rates.pence(Figure.CAPITAL_LOWER);
        return above <= 0
                ? 0
                : Math.ceilDiv(above, rates.pence(Figure.TARIFF_STEP)) * rates.pence(Figure.TARIFF_INCOME);
    }
}
