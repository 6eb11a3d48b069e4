package uk.kindred.directory.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.Age;
import uk.kindred.directory.Availability;

/** Whether somebody new can come, and how old that is: "2 places free now, said 3 weeks ago". */
final class CardAvailability {

    private CardAvailability() {}

    static String inWords(Availability availability, LocalDate today) {
        String status = switch (availability.status()) {
            case AVAILABLE -> places(availability.places()) + " free " + when(availability.from(), today);
            case WAITING_LIST -> "Waiting list";
            case FULL -> "Full";
        };
        return status + ", said " + Age.inWords(availability.confirmedOn(), today);
    }

    private static String places(@Nullable Integer places) {
        if (places == null) {
            return "Places";
        }
        return places == 1 ? "A place" : places + " places";
    }

    private static String when(@Nullable LocalDate from, LocalDate today) {
        return from == null || !from.isAfter(today) ? "now" : "from " + Dates.day(from);
    }
}
