package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The next change of a weekly cost that is known already.
 *
 * @param weekly from that day on; null where the price ends and no other is known
 */
public record ComingPrice(LocalDate from, @Nullable PriceRange weekly) {

    /** @param weeklyOn the weekly cost on a day, if it is known */
    static Optional<ComingPrice> after(
            LocalDate asOf,
            Collection<PriceItem> items,
            Payer payer,
            Function<LocalDate, Optional<PriceRange>> weeklyOn) {
        Optional<PriceRange> now = weeklyOn.apply(asOf);
        return items.stream()
                .filter(item -> item.payers().contains(payer))
                .flatMap(ComingPrice::turns)
                .filter(day -> day.isAfter(asOf))
                .distinct()
                .sorted()
                .map(day -> new ComingPrice(day, weeklyOn.apply(day).orElse(null)))
                .filter(coming -> !Objects.equals(coming.weekly(), now.orElse(null)))
                .findFirst();
    }

    private static Stream<LocalDate> turns(PriceItem item) {
        return Stream.concat(
                Stream.of(item.validFrom()), Stream.ofNullable(item.validTo()).map(last -> last.plusDays(1)));
    }
}
