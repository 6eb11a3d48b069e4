package uk.kindred.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.base.ui.Dates;

/** What stands beside every result. */
public final class RateNotes {

    private static final String COUNCIL_DECIDES =
            "This is an estimate. The council decides, after an assessment of its own.";

    /** A year begins on 1 April, and its allowances on some day of its first week. */
    private static final int DAYS_UNTIL_A_YEAR_COUNTS = 6;

    private RateNotes() {}

    /** Which year's allowances count on a day: "2025/26". */
    public static String year(Rates rates) {
        return rates.get(Figure.PERSONAL_EXPENSES).year();
    }

    /** @param used the figures that the result rests on */
    public static List<String> of(LocalDate on, Rates rates, List<DatedFigure> used) {
        List<String> notes = new ArrayList<>();
        notes.add(COUNCIL_DECIDES);
        notes.add("It goes by the figures of " + year(rates) + ".");
        standIns(FinancialYear.of(on.minusDays(DAYS_UNTIL_A_YEAR_COUNTS)), used).forEach(notes::add);
        used.stream()
                .filter(figure -> !figure.isConfirmed())
                .map(figure -> figure.figure().label() + ", from " + Dates.day(figure.from())
                        + ", has not been confirmed at its source.")
                .forEach(notes::add);
        return List.copyOf(notes);
    }

    private static Stream<String> standIns(String asked, List<DatedFigure> used) {
        return used.stream()
                .filter(figure -> figure.figure().isYearly() && figure.year().compareTo(asked) < 0)
                .collect(Collectors.groupingBy(
                        DatedFigure::year,
                        TreeMap::new,
                        Collectors.mapping(figure -> figure.figure().label(), Collectors.joining("; "))))
                .entrySet()
                .stream()
                .map(old -> "Figures of " + asked + " are not in Kindred’s table yet; those of " + old.getKey()
                        + " stand in for them: " + old.getValue() + ".");
    }
}
