package uk.kindred.search.ui;

import java.math.BigDecimal;

/** Whole or broken miles as text. */
final class Miles {

    private Miles() {}

    /** "5", "2.5" */
    static String plain(double miles) {
        return BigDecimal.valueOf(miles).stripTrailingZeros().toPlainString();
    }

    /** "1 mile", "2.5 miles" */
    static String inWords(double miles) {
        return plain(miles) + (miles == 1 ? " mile" : " miles");
    }
}
