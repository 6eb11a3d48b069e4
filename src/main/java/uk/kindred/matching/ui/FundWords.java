package uk.kindred.matching.ui;

import java.util.ArrayList;
import java.util.List;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.matching.Fund;
import uk.kindred.matching.FundSpent;
import uk.kindred.matching.Money;
import uk.kindred.matching.Whose;
import uk.kindred.pricing.Pounds;

/** Which of several sums is meant. */
final class FundWords {

    private FundWords() {}

    /** "Your partner’s direct payment" */
    static String name(Fund fund) {
        BudgetRoute route = fund.route();
        if (route == null) {
            return fund.whose() == Whose.BOTH ? "Own money of both of you" : "Your own money";
        }
        String whose = fund.whose() == Whose.PARTNER ? "Your partner’s " : "Your ";
        return whose
                + switch (route) {
                    case DIRECT_PAYMENT -> "direct payment";
                    case ISF -> "Individual Service Fund";
                    case MANAGED -> "budget that the council manages";
                    case MIXED -> "personal budget, in a mix of ways";
                };
    }

    /** To follow "£20 a week": " in your direct payment" */
    static String following(Fund fund) {
        return (fund.isOwn() ? " of " : " in ") + HelpInWords.inSentence(name(fund));
    }

    /** "£38 of £350 in your direct payment is left", "nothing is left of £80 of your own money" */
    static String left(FundSpent spent) {
        String sum = Pounds.inWords(spent.fund().pence()) + following(spent.fund());
        return spent.leftPence() == 0
                ? "Nothing of " + sum + " is left"
                : Pounds.inWords(spent.leftPence()) + " of " + sum + " is left";
    }

    /** What each sum may pay for. */
    static List<String> rules(Money money) {
        List<String> rules = new ArrayList<>();
        if (money.isCouples() && !money.personal().isEmpty()) {
            rules.add(
                    "A personal budget is for the needs of the person whose it is (Care Act 2014, sections 25 and 26), so"
                            + " in these weeks it pays for nothing that only the other one needs. What both of you need together"
                            + " it may pay for: that is our reading, and the council decides.");
        }
        rules.add("Own money may be spent on anything: no rule of the council says what you may buy with it."
                + (money.personal().stream().anyMatch(fund -> fund.route() == BudgetRoute.DIRECT_PAYMENT)
                        ? " It is added to a direct payment where more is bought with that than it holds."
                        : ""));
        return rules;
    }
}
