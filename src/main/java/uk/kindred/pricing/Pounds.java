package uk.kindred.pricing;

import java.util.Locale;

/** Pence as people read them: "£1,240", "£28.50", "45p". */
public final class Pounds {

    private static final int PENCE = 100;

    private Pounds() {}

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
}
