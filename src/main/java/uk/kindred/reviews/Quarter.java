package uk.kindred.reviews;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The finest time that is told of an experience: "July to September 2026". */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int IN_A_YEAR = 4;
    private static final int MONTHS = 3;
    private static final Pattern CODE = Pattern.compile("(20\\d\\d)-Q([1-4])");
    private static final String[] WORDS = {
        "January to March", "April to June", "July to September", "October to December"
    };

    public Quarter {
        if (number < 1 || number > IN_A_YEAR) {
            throw new IllegalArgumentException("a year has four quarters");
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** "2026-Q3" */
    public static Optional<Quarter> read(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** "2026-Q3" */
    public String code() {
        return year + "-Q" + number;
    }

    /** "July to September 2026" */
    public String inWords() {
        return WORDS[number - 1] + " " + year;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** Whole quarters from this one to the later one; negative if it is earlier. */
    public int until(Quarter later) {
        return later.index() - index();
    }

    public Quarter plus(int quarters) {
        int index = index() + quarters;
        return new Quarter(Math.floorDiv(index, IN_A_YEAR), Math.floorMod(index, IN_A_YEAR) + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index(), other.index());
    }

    private int index() {
        return year * IN_A_YEAR + number - 1;
    }

    @Override
    public String toString() {
        return code();
    }
}
