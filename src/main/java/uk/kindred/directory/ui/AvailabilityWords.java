package uk.kindred.directory.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.Age;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.Availability;

/** Whether somebody new can come, never without how old that is. */
public final class AvailabilityWords {

    private AvailabilityWords() {}

    /** "2 places free now, confirmed 5 days ago"; says so where nobody said. */
    public static String of(@Nullable Availability availability, LocalDate today) {
        return availability == null
                ? "Not known if a place is free"
                : status(availability, today) + ", confirmed " + Age.inWords(availability.confirmedOn(), today);
    }

    private static String status(Availability availability, LocalDate today) {
        return switch (availability.status()) {
            case AVAILABLE -> places(availability.places()) + " free " + when(availability.from(), today);
            case WAITING_LIST -> "Waiting list";
            case FULL -> "Full";
        };
    }

    private static String places(@Nullable Integer places) {
        if (places == null) {
            return "Places";
        }
        return places == 1 ? "1 place" : places + " places";
    }

    private static String when(@Nullable LocalDate from, LocalDate today) {
        return from == null || !from.isAfter(today) ? "now" : "from " + Dates.day(from);
    }
}
