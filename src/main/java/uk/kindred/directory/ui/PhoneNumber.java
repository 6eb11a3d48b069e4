package uk.kindred.directory.ui;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of the United Kingdom, for reading and for calling.
 *
 * @param digits from the leading 0, "02037151904"
 */
public record PhoneNumber(String digits) {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s().-]");
    private static final Pattern FROM_ABROAD = Pattern.compile("^(\\+44|0044)0?");
    private static final Pattern WHOLE = Pattern.compile("0\\d{9,10}");
    private static final Pattern TWO_DIGIT_AREA = Pattern.compile("02\\d{9}");
    private static final Pattern THREE_DIGIT_AREA = Pattern.compile("0(11\\d|1\\d1|3\\d\\d|8\\d\\d)\\d{7}");

    /** Empty for what cannot be dialled, as registers sometimes hold. */
    public static Optional<PhoneNumber> parse(String written) {
        String digits = BETWEEN_DIGITS.matcher(written).replaceAll("");
        digits = FROM_ABROAD.matcher(digits).replaceFirst("0");
        if (!digits.isEmpty() && digits.charAt(0) != '0') {
            digits = "0" + digits; // spreadsheets drop the leading nought
        }
        return WHOLE.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    /** In groups that can be read out: "020 3715 1904", "0113 496 0123", "01904 555 123". */
    String readable() {
        if (TWO_DIGIT_AREA.matcher(digits).matches()) {
            return digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7);
        }
        if (THREE_DIGIT_AREA.matcher(digits).matches()) {
            return digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7);
        }
        return digits.substring(0, 5) + " " + digits.substring(5, 8) + " " + digits.substring(8);
    }

    /** For a link that calls. */
    String link() {
        return "tel:+44" + digits.substring(1);
    }
}
