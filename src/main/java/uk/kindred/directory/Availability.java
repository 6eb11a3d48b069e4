package uk.kindred.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.PriceSource;

/**
 * Whether somebody new can come, as somebody said on a day.
 *
 * @param places free rooms, homes or hours' worth of people; null where only the status was said
 * @param from the first day on which they are free; null for at once
 * @param note in the provider's words, such as "mornings only"
 */
public record Availability(
        AvailabilityStatus status,
        @Nullable Integer places,
        @Nullable LocalDate from,
        @Nullable String note,
        PriceSource source,
        LocalDate confirmedOn) {

    /** Is there a place for somebody on this day, as far as was said? */
    public boolean isFree(LocalDate day) {
        return status == AvailabilityStatus.AVAILABLE && (from == null || !from.isAfter(day));
    }
}
