package uk.kindred.providers.selfservice;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Series;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ui.AvailabilityWords;
import uk.kindred.pricing.Payer;

/** Free places in the words of those who have them. */
public final class PlaceWords {

    private PlaceWords() {}

    /** "free", "2 free", "12 hours a week free", "2 free, 12 hours a week" */
    public static String free(@Nullable Integer places, @Nullable Integer hours) {
        if (hours == null) {
            return places == null ? "free" : places + " free";
        }
        String time = AvailabilityWords.hoursAWeek(hours);
        return places == null ? time + " free" : places + " free, " + time;
    }

    /** All that is said: "2 free from 3 May 2027 for the council, “mornings only”", "waiting list", "not known" */
    static String of(@Nullable Availability said) {
        if (said == null) {
            return "not known";
        }
        return status(said)
                + (said.from() == null ? "" : " from " + Dates.day(said.from()))
                + (said.payers().isEmpty() ? "" : " for " + payers(said))
                + (said.note() == null ? "" : ", “" + said.note() + "”");
    }

    private static String status(Availability said) {
        return switch (said.status()) {
            case AVAILABLE -> free(said.places(), said.hoursAWeek());
            case WAITING_LIST -> "waiting list";
            case FULL -> "full";
        };
    }

    private static String payers(Availability said) {
        return said.payers().stream()
                .sorted()
                .map(Payer::who)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Series::of));
    }
}
