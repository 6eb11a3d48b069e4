package uk.kindred.market.board;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.demand.Breakdown;
import uk.kindred.market.demand.DemandFigures.ValueDemand;

/**
 * One thing that was looked for.
 *
 * @param kind a kind's slug, or one of the others that demand is counted by
 * @param breakdown null for all searches for the kind
 * @param value of the breakdown; blank without one
 * @param tens at least so often
 * @param named where nothing was found for want of something: what is told of that
 */
record WantedLine(String kind, @Nullable Breakdown breakdown, String value, long tens, List<ValueDemand> named) {

    WantedLine {
        named = List.copyOf(named);
    }

    private static final String NOTHING = "0";

    /** Whether nothing was found. */
    boolean isNotFound() {
        return breakdown == Breakdown.FOUND && (value.equals(NOTHING) || value.startsWith(NOTHING + "-"));
    }

    /** "in Punjabi, at least 10; in Urdu, at least 20" */
    private static String inWords(List<ValueDemand> named) {
        return named.stream()
                .map(one -> "%s, at least %,d".formatted(ValueWords.of(one.breakdown(), one.value()), one.tens()))
                .collect(Collectors.joining("; "));
    }

    /** "At least 10 searches for home care services in Punjabi" */
    String words() {
        String all = "At least %,d %s".formatted(tens, KindWords.searches(kind));
        String words = breakdown == null ? all : all + " " + ValueWords.of(breakdown, value);
        return named.isEmpty() ? words : words + " (looked for: " + inWords(named) + ")";
    }
}
