package uk.kindred.moderation.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.kindred.base.ui.Dates;

/** Moments as days in England. */
@Component
class MatterTimes {

    private final Clock clock;

    MatterTimes(Clock clock) {
        this.clock = clock;
    }

    /** "12 September 2026" */
    String day(Instant moment) {
        return Dates.day(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
