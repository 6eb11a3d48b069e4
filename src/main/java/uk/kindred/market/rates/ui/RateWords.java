package uk.kindred.market.rates.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.market.rates.CouncilRate;
import uk.kindred.market.rates.RateItem;
import uk.kindred.market.rates.SustainablePrice;
import uk.kindred.market.rates.ToldPrice;
import uk.kindred.pricing.Pounds;

/** Rates in words. */
final class RateWords {

    private static final int PENNY_DECIMALS = 2;
    private static final int CENTURY = 100;
    private static final double TENTHS = 10;

    /** "2025/26", "2025-26", "2025 to 2026", "2025". */
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?:\\s*(?:/|-|–|to)\\s*((?:20)?\\d{2}))?");

    private RateWords() {}

    /** "£24.10 an hour" */
    static String amount(RateItem item, long pence) {
        return Pounds.inWords(pence) + " " + item.unit().label();
    }

    /** "2025/26" */
    static String year(int year) {
        return Dates.taxYear(year);
    }

    /** The year in April of which it begins; empty for what is no year of councils. */
    static OptionalInt findYear(String typed) {
        Matcher year = YEAR.matcher(typed.strip());
        if (!year.matches()) {
            return OptionalInt.empty();
        }
        int first = Integer.parseInt(year.group(1));
        String last = year.group(2);
        return last == null || Integer.parseInt(last) % CENTURY == (first + 1) % CENTURY
                ? OptionalInt.of(first)
                : OptionalInt.empty();
    }

    /** As it would be typed: "24.10"; empty for none. */
    static String typed(@Nullable Long pence) {
        return pence == null ? "" : BigDecimal.valueOf(pence, PENNY_DECIMALS).toPlainString();
    }

    /** "up 4.8% on the year before" */
    static String change(long perMille) {
        if (perMille == 0) {
            return "as the year before";
        }
        return String.format(
                Locale.UK, "%s %.1f%% on the year before", perMille > 0 ? "up" : "down", Math.abs(perMille) / TENTHS);
    }

    /** "£22 to £26, £24.10 in the middle, of 7 services" */
    static String told(@Nullable ToldPrice price) {
        if (price == null || price.known() == 0) {
            return "nobody says";
        }
        var quartiles = price.quartiles();
        return quartiles == null
                ? "too few say: " + price.known()
                : Pounds.inWords(quartiles.medianPence()) + " in the middle; half ask "
                        + Pounds.inWords(quartiles.lowerPence()) + " to " + Pounds.inWords(quartiles.upperPence())
                        + " (" + price.known() + " services)";
    }

    /** "£32.14 by the Homecare Association’s minimum price for 2025/26: the council pays £8.04 less" */
    static String sustainable(SustainablePrice price, @Nullable Long pays) {
        String words = Pounds.inWords(price.pence()) + " by " + price.name() + " for " + year(price.year())
                + (price.confirmedOn() == null ? " (not read at its source yet)" : "");
        if (pays == null) {
            return words;
        }
        long gap = pays - price.pence();
        return words
                + (gap == 0
                        ? ": the council pays the same"
                        : ": the council pays " + Pounds.inWords(Math.abs(gap)) + (gap < 0 ? " less" : " more"));
    }

    /** "Home care, 2025/26, what the council pays" */
    static String about(CouncilRate rate) {
        return rate.item().label() + ", " + year(rate.year()) + ", "
                + rate.sort().label().substring(0, 1).toLowerCase(Locale.UK)
                + rate.sort().label().substring(1);
    }

    /** "£24.10 an hour", "taken back" */
    static String amount(CouncilRate rate) {
        Long pence = rate.pence();
        return pence == null ? "taken back" : amount(rate.item(), pence);
    }

    /** "£24.10 an hour (Cabinet decision, 12 February 2026)" */
    static String withSource(CouncilRate rate) {
        return amount(rate) + " (" + rate.source() + ", " + Dates.day(rate.statedOn()) + ")";
    }
}
