package uk.kindred.market.rates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A price at which a service can go on, as somebody else reckoned it.
 *
 * @param year the year that begins in April of this one, for which it was reckoned
 * @param name whose it is, to stand in a sentence
 * @param source where it can be read
 * @param confirmedOn when somebody read it there; null if nobody has yet
 */
public record SustainablePrice(
        RateItem item,
        int year,
        long pence,
        String name,
        String source,
        @Nullable LocalDate confirmedOn) {}
