package uk.kindred.matching.ui;

import java.time.DayOfWeek;
import java.util.Set;
import uk.kindred.matching.AlreadyThere;

/** Help that is there already, where nobody said exactly when. */
final class ThereWords {

    private ThereWords() {}

    /** "Twice a week", "Once a week, on Saturday or Sunday", "On Sunday, at some time", "As often as it is needed" */
    static String when(AlreadyThere there) {
        Integer times = there.times();
        Set<DayOfWeek> days = there.when().days();
        boolean anyDay = days.isEmpty() || days.size() == DayOfWeek.values().length;
        if (times == null) {
            return anyDay ? "As often as it is needed" : "On " + WhenWords.days(days) + ", at some time";
        }
        String often = WhenWords.capital(HelpInWords.times(there.help().form(), times));
        return anyDay ? often : often + ", on " + WhenWords.days(days).replace(" and ", " or ");
    }

    /** "And in a year: 7 nights away that are there already (her sister)." */
    static String inAYear(AlreadyThere there) {
        Integer times = there.times();
        String nights = times == null ? "all nights away" : times == 1 ? "1 night away" : times + " nights away";
        return "And in a year: " + nights + " that are there already (" + there.who() + ").";
    }
}
