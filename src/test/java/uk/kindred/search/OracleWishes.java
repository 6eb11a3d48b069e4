package uk.kindred.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wished of offers, as parameters say it.
 *
 * @param plan null for the typical one
 * @param example "only", "exclude" or null
 * @param districts that the place searched near lies in, or that lie in it
 * @param councilGss that the place searched near lies in
 */
record OracleWishes(
        @Nullable String plan,
        String payer,
        @Nullable Long maxPence,
        boolean costUnknown,
        boolean availableNow,
        boolean sureToServe,
        Set<String> languages,
        Set<String> faiths,
        Set<String> workers,
        Set<String> features,
        Set<String> when,
        boolean timesUnknown,
        Set<String> goodAt,
        @Nullable String example,
        Set<String> districts,
        @Nullable String councilGss) {

    /** Nothing wished, at this place. */
    static OracleWishes none(Set<String> districts, @Nullable String councilGss) {
        return new OracleWishes(
                null,
                "self-funder",
                null,
                false,
                false,
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Set.of(),
                null,
                districts,
                councilGss);
    }
}
