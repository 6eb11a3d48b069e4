package uk.kindred.market.rates;

import java.time.Instant;
import java.util.Comparator;

/**
 * A figure as it was added.
 *
 * @param id the later one is greater
 * @param counts whether no later one took its place
 */
public record StatedRate(long id, CouncilRate rate, Instant addedAt, boolean counts) {

    /** As a page shows them: by year, the newest first, then in the items' order. */
    public static final Comparator<StatedRate> IN_ORDER = Comparator.comparing(
                    (StatedRate stated) -> stated.rate().year())
            .reversed()
            .thenComparing(stated -> stated.rate().item())
            .thenComparing(stated -> stated.rate().sort());
}
