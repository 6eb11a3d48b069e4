package uk.kindred.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.PriceItem;

/**
 * A price and how long it was asked.
 *
 * @param lastDay null while it lasts. A newer price of the same thing ends it, and so does its withdrawal
 */
public record DatedPrice(PriceItem item, @Nullable LocalDate lastDay) {

    public boolean isPast(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }
}
