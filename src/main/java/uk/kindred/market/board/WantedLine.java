package uk.kindred.market.board;

import org.jspecify.annotations.Nullable;
import uk.kindred.market.demand.Breakdown;

/**
 * One thing that was looked for.
 *
 * @param kind a kind's slug, or one of the others that demand is counted by
 * @param breakdown null for all searches for the kind
 * @param value of the breakdown; blank without one
 * @param tens at least so often
 */
record WantedLine(String kind, @Nullable Breakdown breakdown, String value, long tens) {

    private static final String NOTHING = "0";

    /** Whether nothing was found. */
    boolean isNotFound() {
        return breakdown == Breakdown.FOUND && (value.equals(NOTHING) || value.startsWith(NOTHING + "-"));
    }

    /** "At least 10 searches for home care services in Punjabi" */
    String words() {
        String all = "At least %,d %s".formatted(tens, KindWords.searches(kind));
        return breakdown == null ? all : all + " " + ValueWords.of(breakdown, value);
    }
}
