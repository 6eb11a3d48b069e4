package uk.kindred.market.board;

import java.util.Locale;
import uk.kindred.matching.HelpWith;
import uk.kindred.matching.Unmet;
import uk.kindred.matching.UnmetNeed;

/** What plans lacked, as sentences. */
public final class UnmetWords {

    private UnmetWords() {}

    /** "At least 20 times: help with washing, a bath or a shower. Nobody within reach does it." */
    static String of(UnmetNeed need) {
        return "At least %,d times: %s. %s".formatted(need.tens(), help(need.help()), why(need.reason()));
    }

    /** "washing, a bath or a shower" */
    public static String help(HelpWith help) {
        String label = help.label();
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }

    public static String why(Unmet.Reason reason) {
        return switch (reason) {
            case NOBODY_DOES_IT -> "Nobody within reach does it.";
            case NO_ROOM -> "Those who do it have no room.";
            case NOT_THEN -> "Nobody comes at those times.";
            case MATTERS -> "Nobody has what matters to them, such as their language.";
            case BARRED -> "The way they take their budget does not pay for those who do it.";
            case NO_PRICE -> "Nobody who does it says a price.";
            case TOO_DEAR -> "Each of those who do it costs more than the whole budget.";
            case MONEY -> "The budget does not reach for it as well.";
            case CLASH -> "It does not fit in beside the rest of the week.";
            case LOCKED -> "They ruled it out themselves.";
            case LEFT_OUT -> "The week that fits best does without it.";
        };
    }
}
