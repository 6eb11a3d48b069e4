package uk.kindred.examples;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From the cheapest to the dearest that each thing is offered at, from the table. */
final class PriceTable {

    /** In pence, or in hundredths of a percent. */
    record Span(String price, long from, long to, long step) {

        /** @param level from 0, the cheapest, to 100 */
        long at(int level, int areaPercent) {
            long amount = (from * 100 + (to - from) * level) * areaPercent / 10_000;
            return from == to ? from : rounded(amount, step);
        }
    }

    private final Map<String, Span> spans = Resources.rows("prices.csv").stream()
            .map(row -> new Span(
                    row.getField("price"),
                    Long.parseLong(row.getField("from")),
                    Long.parseLong(row.getField("to")),
                    Long.parseLong(row.getField("step"))))
            .collect(Collectors.toUnmodifiableMap(Span::price, Function.identity()));

    Span get(String price) {
        return Objects.requireNonNull(spans.get(price), price);
    }

    Optional<Span> find(String price) {
        return Optional.ofNullable(spans.get(price));
    }

    static long rounded(long amount, long step) {
        return (amount + step / 2) / step * step;
    }
}
