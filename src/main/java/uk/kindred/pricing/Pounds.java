package uk.kindred.pricing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Pence as people read them: "£1,240", "£28.50", "45p". Percentages are kept in hundredths just as pounds are. */
public final class Pounds {

    private static final int PENCE = 100;
    private static final int DECIMALS = 2;
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    private static final Pattern SUM = Pattern.compile("\\d{1,8}(\\.\\d{1,2})?");

    private Pounds() {}

    /** Pence of what somebody typed: "£28.50", "1,240"; empty for what is no sum of money. */
    public static OptionalLong findPence(String typed) {
        String plain = typed.replace("£", "").replace(",", "").strip();
        return SUM.matcher(plain).matches()
                ? OptionalLong.of(new BigDecimal(plain).movePointRight(DECIMALS).longValueExact())
                : OptionalLong.empty();
    }

    /** No pence where there are none; below a pound in pence; nothing at all is "£0". */
    public static String inWords(long pence) {
        if (pence > 0 && pence < PENCE) {
            return pence + "p";
        }
        return pence % PENCE == 0
                ? String.format(Locale.UK, "£%,d", pence / PENCE)
                : String.format(Locale.UK, "£%,d.%02d", pence / PENCE, pence % PENCE);
    }

    /** Hundredths of a percent: "10%", "1.25%". */
    public static String percent(long hundredths) {
        String number = hundredths % PENCE == 0
                ? Long.toString(hundredths / PENCE)
                : String.format(Locale.UK, "%d.%02d", hundredths / PENCE, hundredths % PENCE);
        return (number.contains(".") && number.endsWith("0") ? number.substring(0, number.length() - 1) : number) + "%";
    }

    /** Hundredths of a percent of what is written without the sign: "10", "1.25"; empty for anything else. */
    public static OptionalInt findHundredths(String percent) {
        return PERCENT.matcher(percent).matches()
                ? OptionalInt.of(
                        new BigDecimal(percent).movePointRight(DECIMALS).intValueExact())
                : OptionalInt.empty();
    }
}
