package uk.kindred.funding.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.kindred.base.ui.Dates;
import uk.kindred.funding.DatedFigure;
import uk.kindred.pricing.Pounds;

/** Dated figures in words. */
final class RateWords {

    private static final int PENNY_DECIMALS = 2;

    private RateWords() {}

    /** "£30.65 a week", "£32.14 an hour", "£14,250". */
    static String amount(DatedFigure row) {
        String pounds = Pounds.inWords(row.pence());
        return switch (row.figure()) {
            case CAPITAL_LOWER, CAPITAL_UPPER, TARIFF_STEP -> pounds;
            case HOME_CARE_MINIMUM -> pounds + " an hour";
            default -> pounds + " a week";
        };
    }

    static String confirmed(DatedFigure row) {
        LocalDate day = row.confirmedOn();
        return day == null ? "Not confirmed at its source yet" : "Confirmed on " + Dates.day(day);
    }

    /** As it would be typed: "30.65". */
    static String typed(long pence) {
        return BigDecimal.valueOf(pence, PENNY_DECIMALS).toPlainString();
    }
}
