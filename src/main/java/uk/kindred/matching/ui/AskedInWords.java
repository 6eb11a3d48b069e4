package uk.kindred.matching.ui;

import uk.kindred.matching.MatchRequest;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.pricing.Pounds;

/** What was asked, in a sentence. */
record AskedInWords(PlannedWeeks planned) {

    String lead() {
        MatchRequest request = planned.question().request();
        return "Out of listings up to " + request.withinMiles() + (request.withinMiles() == 1 ? " mile" : " miles")
                + " from " + planned.question().place().label() + ", for up to "
                + Pounds.inWords(request.budgetPence()) + " a week " + RouteWords.following(request.route())
                + ". Look, change what you like, and ask before you rely on it.";
    }
}
