package uk.kindred.market.charts;

import java.util.Locale;
import uk.kindred.pricing.Pounds;

/** What the numbers of a chart are, and how they are read. */
public enum Unit {
    /** Whole things. */
    COUNT {
        @Override
        public String words(double value) {
            return String.format(Locale.UK, "%,d", Math.round(value));
        }
    },
    /** Pence, told in whole pounds. */
    PENCE {
        @Override
        public String words(double value) {
            long pounds = Math.round(value / PENCE_A_POUND);
            return (pounds < 0 ? "−" : "") + Pounds.inWords(Math.abs(pounds) * PENCE_A_POUND);
        }
    },
    /** Of a hundred, with one decimal where it has any. */
    PERCENT {
        @Override
        public String words(double value) {
            return RATE.words(value) + "%";
        }
    },
    /** So many of so many, with one decimal. */
    RATE {
        @Override
        public String words(double value) {
            long tenths = Math.round(Math.abs(value) * TEN);
            String sign = value < 0 && tenths > 0 ? "−" : "";
            return sign
                    + (tenths % TEN == 0
                            ? String.format(Locale.UK, "%,d", tenths / TEN)
                            : String.format(Locale.UK, "%,d.%d", tenths / TEN, tenths % TEN));
        }
    };

    private static final int PENCE_A_POUND = 100;
    private static final int TEN = 10;

    public abstract String words(double value);
}
