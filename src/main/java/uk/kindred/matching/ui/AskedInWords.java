package uk.kindred.matching.ui;

import uk.kindred.base.ui.Series;
import uk.kindred.matching.MatchRequest;
import uk.kindred.matching.Money;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.pricing.Pounds;

/** What was asked, in a sentence. */
record AskedInWords(PlannedWeeks planned) {

    String lead() {
        MatchRequest request = planned.question().request();
        return "Out of listings up to " + request.withinMiles() + (request.withinMiles() == 1 ? " mile" : " miles")
                + " from " + planned.question().place().label() + ", for up to "
                + money(request.money())
                + ". Look, change what you like, and ask before you rely on it.";
    }

    /** "£350 a week as a direct payment" */
    static String money(Money money) {
        return money.isSeveral()
                ? Series.of(money.funds().stream()
                        .filter(fund -> fund.pence() > 0)
                        .map(fund -> Pounds.inWords(fund.pence()) + " a week" + FundWords.following(fund))
                        .toList())
                : Pounds.inWords(money.pence()) + " a week " + RouteWords.following(money.route());
    }
}
