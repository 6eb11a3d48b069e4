package uk.kindred.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.base.ui.Dates;

/** What stands beside every result. */
public final class RateNotes {

    private static final String COUNCIL_DECIDES =
            "This is an estimate. The council decides, after an assessment of its own.";

    private RateNotes() {}

    /** Which year's figures count on a day: "2025/26". */
    public static String year(Rates rates) {
        return rates.get(Figure.PERSONAL_EXPENSES).year();
    }

    /** @param used the figures that the result rests on */
    public static List<String> of(LocalDate on, Rates rates, List<DatedFigure> used) {
        List<String> notes = new ArrayList<>();
        notes.add(COUNCIL_DECIDES);
        String year = year(rates);
        notes.add("It goes by the figures of " + year + ".");
        String asked = FinancialYear.of(on);
        if (!year.equals(asked)) {
            notes.add("Figures of " + asked + " are not in Kindred’s table yet; those of " + year
                    + " stand in for them.");
        }
        used.stream()
                .filter(figure -> !figure.isConfirmed())
                .map(figure -> figure.figure().label() + ", from " + Dates.day(figure.from())
                        + ", has not been confirmed at its source.")
                .forEach(notes::add);
        return List.copyOf(notes);
    }
}
