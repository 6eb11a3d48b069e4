package uk.kindred.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prices by room and level of care: which of them count for what was asked. */
final class Fitting {

    private Fitting() {}

    /** Of what fits the room and band, what names them most exactly; the level of care goes before the room. */
    static List<PriceItem> nearest(List<PriceItem> asked, @Nullable Room room, @Nullable CareBand band) {
        List<PriceItem> fitting = asked.stream()
                .filter(item -> fits(item.room(), room) && fits(item.band(), band))
                .toList();
        int best = fitting.stream()
                .mapToInt(item -> exactness(item, room, band))
                .max()
                .orElse(0);
        return fitting.stream()
                .filter(item -> exactness(item, room, band) == best)
                .toList();
    }

    private static boolean fits(@Nullable Object asked, @Nullable Object wanted) {
        return asked == null || wanted == null || asked == wanted;
    }

    private static int exactness(PriceItem item, @Nullable Room room, @Nullable CareBand band) {
        return (band != null && item.band() == band ? 2 : 0) + (room != null && item.room() == room ? 1 : 0);
    }
}
