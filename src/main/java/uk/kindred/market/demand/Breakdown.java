package uk.kindred.market.demand;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.kindred.base.Slug;
import uk.kindred.directory.Language;
import uk.kindred.directory.Need;
import uk.kindred.directory.PartOfDay;
import uk.kindred.pricing.Payer;

/**
 * A way in which the searches for one kind are told apart: each search has one value of it at most. The breakdowns and their
 * values are fixed, since what nobody may choose nobody can subtract.
 */
public enum Breakdown {
    NEED("What it had to be set up for", oneOf(Need.values(), Need::slug)),
    PAYER(
            "Who pays",
            Stream.concat(Stream.of("several"), Arrays.stream(Payer.values()).map(Payer::slug))),
    MOST_A_WEEK("The most a week", Stream.of("none", "under-250", "250-499", "500-999", "1000-1499", "1500-or-more")),
    /** Where nothing was found, with the first wish without which something would have been. */
    FOUND(
            "How many services were found",
            Stream.of(
                    "20-or-more",
                    "5-19",
                    "1-4",
                    "0",
                    "0-within",
                    "0-need",
                    "0-kind",
                    "0-rating",
                    "0-maxWeekly",
                    "0-available",
                    "0-serves",
                    "0-when",
                    "0-language",
                    "0-faith",
                    "0-worker",
                    "0-feature",
                    "0-q",
                    "0-other")),
    LANGUAGE("Language", oneOf(Language.values(), Language::slug)),
    TIME("Time of the day", oneOf(PartOfDay.values(), PartOfDay::slug)),
    /** Its values are each council's own: {@link Districts}. */
    DISTRICT("Postcode district", Stream.of()),
    /** The three before it at once: {@link Together}. It has no total, and is not all that a search may have. */
    TOGETHER("Language, time and district at once", Stream.of());

    /** Nothing of the kind was asked for. */
    static final String NONE = "none";
    /** More than one; they are not told apart. */
    static final String SEVERAL = "several";

    static final String OTHER = "other";

    private final String label;
    private final List<String> values;

    Breakdown(String label, Stream<String> values) {
        this.label = label;
        this.values = values.toList();
    }

    private static <T> Stream<String> oneOf(T[] values, Function<T, String> slug) {
        return Stream.concat(Stream.of("none", "several"), Arrays.stream(values).map(slug));
    }

    public String label() {
        return label;
    }

    /** The value in PostgreSQL and the API. */
    public String slug() {
        return Slug.of(name());
    }

    /** Whether a value says what was asked for: not that nothing was, nor that it was one of several. */
    public static boolean isSpecific(String value) {
        return !value.equals(NONE) && !value.equals(SEVERAL) && !value.equals(OTHER);
    }

    /** What a value of {@link #TOGETHER} names, in its order. */
    public static Map<Breakdown, String> partsOf(String cell) {
        return Together.parts(cell);
    }

    /** All values that a search may have, but for those of {@link #DISTRICT} and {@link #TOGETHER}. */
    List<String> listValues() {
        return values;
    }

    static Optional<Breakdown> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(breakdown -> breakdown.slug().equals(slug))
                .findFirst();
    }
}
