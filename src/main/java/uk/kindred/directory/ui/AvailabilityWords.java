package uk.kindred.directory.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.Age;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.Availability;

/** Whether somebody new can come, never without how old that is. */
public final class AvailabilityWords {

    private AvailabilityWords() {}

    /** "2 places free now, confirmed 5 days ago", "2 places free, said on 3 June 2024, may have changed". */
    public static String of(@Nullable Availability availability, LocalDate today) {
        if (availability == null) {
            return "Not known if a place is free";
        }
        LocalDate said = availability.confirmedOn();
        return availability.isCurrent(today)
                ? status(availability, today, " now") + ", confirmed " + Age.inWords(said, today)
                : status(availability, said, "") + ", said on " + Dates.day(said) + ", may have changed";
    }

    private static String status(Availability availability, LocalDate day, String atOnce) {
        LocalDate from = availability.from();
        return switch (availability.status()) {
            case AVAILABLE ->
                places(availability.places()) + " free"
                        + (from == null || !from.isAfter(day) ? atOnce : " from " + Dates.day(from));
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
}
