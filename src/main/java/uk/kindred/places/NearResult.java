package uk.kindred.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was understood of the words in "near". */
public sealed interface NearResult {

    /**
     * The place meant, and others of the same name that may have been meant ("Ashford" in Kent, in Surrey).
     *
     * @param alternatives other readings, each of whose labels resolves to itself
     */
    record Found(Place place, List<Place> alternatives) implements NearResult {}

    /**
     * A postcode or name that cannot be one of England's: "BT1 1AA is in Northern Ireland. Kindred covers England".
     *
     * @param country where it is, null if it is nowhere
     * @param suggestions labels in England that may have been meant, mostly none
     */
    record Invalid(String title, String detail, @Nullable String country, List<String> suggestions)
            implements NearResult {

        Invalid(String title, String detail, @Nullable String country) {
            this(title, detail, country, List.of());
        }
    }

    /** Well formed but unknown; suggestions are labels that resolve. */
    record Unknown(String title, String detail, List<String> suggestions) implements NearResult {}
}
