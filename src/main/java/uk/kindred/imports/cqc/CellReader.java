package uk.kindred.imports.cqc;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Single values of a register: what they mean, and whether that can be. A value that cannot be is left out. */
@Component
class CellReader {

    /** Care homes in England have at most about 250 beds. */
    private static final int MOST_BEDS = 400;

    private static final int MOST_CHARACTERS = 300;

    /** CQC began on 1 April 2009. */
    private static final LocalDate FIRST_DAY_OF_CQC = LocalDate.of(2009, 4, 1);

    /** CQC gave its first ratings in October 2014. */
    static final LocalDate FIRST_RATINGS = LocalDate.of(2014, 10, 1);

    // a spreadsheet would run the first, a browser the second; no register has reason for either
    private static final Pattern FORMULA = Pattern.compile("^(=|[+\\-@].*[(|!]).*");
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern GARBLED = Pattern.compile("\\ufffd|Ã[\\u0080-\\u00bf]|â€");
    private static final Pattern NOT_DIGIT = Pattern.compile("[\\s().\\-]+");
    private static final Pattern COUNTRY_CODE = Pattern.compile("^(\\+44|0044)0?");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{8,9}");
    private static final Pattern PHONE = Pattern.compile("0\\d{9,10}");
    private static final Pattern DOMAIN = Pattern.compile("[\\w-]+(\\.[\\w-]+)+(:\\d+)?([/?#]\\S*)?");

    private final Clock clock;

    CellReader(Clock clock) {
        this.clock = clock;
    }

    /** A name that the row cannot do without. */
    String name(String value, Doubts doubts) throws Refusal {
        if (value.isEmpty()) {
            throw Refusal.unusable("name-missing", "The row has no name.");
        }
        if (isHostile(value) || value.length() > MOST_CHARACTERS) {
            throw Refusal.unusable("name-unusable", "The name is no name: it is markup, a formula, or far too long.");
        }
        garbled(value, doubts);
        return value;
    }

    @Nullable
    String text(String value, String what, Doubts doubts) {
        if (value.isEmpty()) {
            return null;
        }
        if (isHostile(value) || value.length() > MOST_CHARACTERS) {
            doubts.add("text-unusable", "The " + what + " is markup, a formula, or far too long: left out.");
            return null;
        }
        garbled(value, doubts);
        return value;
    }

    private static boolean isHostile(String value) {
        return !isHarmless(value)
                && (MARKUP.matcher(value).find()
                        || CONTROL.matcher(value).find()
                        || FORMULA.matcher(value).matches());
    }

    /** Letters, digits, spaces and the most common marks only, as nearly all are: nothing needs to be looked for. */
    private static boolean isHarmless(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && " ,.'&/".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void garbled(String value, Doubts doubts) {
        if (isHarmless(value)) {
            return;
        }
        if (GARBLED.matcher(value).find()) {
            doubts.add("garbled", "A name or address has letters that were garbled before the file was made.");
        }
    }

    /** Registered beds; none for a service that is no care home. */
    @Nullable
    Integer beds(String value, boolean careHome, Doubts doubts) {
        if (value.isEmpty() || !careHome) {
            return null;
        }
        try {
            int beds = Integer.parseInt(value);
            if (beds >= 1 && beds <= MOST_BEDS) {
                return beds;
            }
        } catch (NumberFormatException e) {
            // told below, as for any number that cannot be
        }
        doubts.add("beds-implausible", "A care home cannot have the number of beds given: left out.");
        return null;
    }

    /** A day from CQC's beginning until today. */
    @Nullable
    LocalDate pastDate(String value, String what, Doubts doubts) {
        return pastDate(value, what, FIRST_DAY_OF_CQC, doubts);
    }

    @Nullable
    LocalDate pastDate(String value, String what, LocalDate earliest, Doubts doubts) {
        if (value.isEmpty()) {
            return null;
        }
        LocalDate date = WrittenDates.find(value);
        if (date == null) {
            doubts.add("date-unreadable", "The " + what + " is not a date: left out.");
            return null;
        }
        if (date.isBefore(earliest) || date.isAfter(LocalDate.now(clock))) {
            doubts.add("date-implausible", "The " + what + " " + date + " cannot be: left out.");
            return null;
        }
        return date;
    }

    /** Digits from the leading 0, which spreadsheets like to drop. */
    @Nullable
    String phone(String value, Doubts doubts) {
        String digits =
                COUNTRY_CODE.matcher(NOT_DIGIT.matcher(value).replaceAll("")).replaceFirst("0");
        if (digits.isEmpty()) {
            return null;
        }
        String national = WITHOUT_ZERO.matcher(digits).matches() ? "0" + digits : digits;
        if (PHONE.matcher(national).matches()) {
            return national;
        }
        doubts.add("phone-unusable", "The phone number is not one of the United Kingdom: left out.");
        return null;
    }

    /** A web address, http or https. */
    @Nullable
    String website(String value, Doubts doubts) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            String address = DOMAIN.matcher(value).matches() ? "https://" + value : value;
            URI uri = URI.create(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null && address.length() <= MOST_CHARACTERS) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        doubts.add("website-unusable", "The website's address is not one: left out.");
        return null;
    }

    @Nullable
    Boolean yesOrNo(String value) {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "Y", "YES" -> Boolean.TRUE;
            case "N", "NO" -> Boolean.FALSE;
            default -> null;
        };
    }
}
