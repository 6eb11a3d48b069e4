package uk.kindred.market.reach.ui;

import java.math.BigDecimal;
import java.util.Locale;
import uk.kindred.directory.Need;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.ReachAsked;
import uk.kindred.market.reach.ReachQuestion;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Pounds;

/** Questions of reach and their answers as sentences. */
final class ReachWords {

    private static final double LEAST = 0.1;
    private static final double MOST = 99.9;

    private ReachWords() {}

    /** The share of its postcodes with so many. */
    static String percent(AreaReach area, int atLeast) {
        return percent(area.with(atLeast), area.postcodes());
    }

    /** "12.4%"; neither nothing nor all where it is not. */
    static String percent(long some, long all) {
        if (some == 0) {
            return "0%";
        }
        return some == all ? "100%" : String.format(Locale.UK, "%.1f%%", Math.clamp(some * 100.0 / all, LEAST, MOST));
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String sectors(long number) {
        return number + (number == 1 ? " area" : " areas");
    }

    /** "LS6 3: 12.4% of 310 postcodes" */
    static String sector(AreaReach sector, int atLeast) {
        return sector.area() + ": " + percent(sector, atLeast) + " of " + number(sector.postcodes())
                + (sector.postcodes() == 1 ? " postcode" : " postcodes");
    }

    /** "at least 3 home care services for dementia, at most £800 a week for people who pay themselves" */
    static String options(ReachAsked asked) {
        ReachQuestion question = asked.question();
        StringBuilder words = new StringBuilder("at least ");
        words.append(asked.atLeast() == 1 ? "one of the " : asked.atLeast() + " ");
        words.append(asked.kind().plural());
        Need need = question.need();
        if (need != null) {
            words.append(" set up for “").append(need.label()).append("”");
        }
        Payer payer = question.payer();
        if (payer != null) {
            words.append(
                    question.maxWeeklyPence() == null
                            ? " with a known cost for " + payer.who()
                            : " for at most " + Pounds.inWords(question.maxWeeklyPence()) + " a week for "
                                    + payer.who());
        }
        return words.toString();
    }

    /** "5 miles" */
    static String miles(ReachAsked asked) {
        String plain = plain(asked.question().miles());
        return plain + (plain.equals("1") ? " mile" : " miles");
    }

    /** "5", not "5.0". */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
