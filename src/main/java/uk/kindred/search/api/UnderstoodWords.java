package uk.kindred.search.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.stream.Stream;
import uk.kindred.pricing.Pounds;
import uk.kindred.search.understanding.Understood;

/** One choice that words of "q" were understood as: what the same choice would be as a parameter. */
record UnderstoodWords(
        @Schema(description = "The parameter’s name", example = "need")
        String field,

        @Schema(example = "dementia") String value,
        @Schema(example = "Dementia") String label,

        @Schema(description = "The words it came from", example = "dementia")
        String words) {

    static Stream<UnderstoodWords> of(Understood understood) {
        String words = understood.words();
        return switch (understood) {
            case Understood.OfKind of ->
                of.kinds().stream().map(kind -> new UnderstoodWords("kind", kind.slug(), kind.label(), words));
            case Understood.WithNeed with ->
                Stream.of(new UnderstoodWords(
                        "need", with.need().slug(), with.need().label(), words));
            case Understood.Rated rated ->
                rated.ratings().stream()
                        .map(rating -> new UnderstoodWords("rating", rating.slug(), rating.label(), words));
            case Understood.Near near -> {
                String label = near.place().place().label();
                yield Stream.of(new UnderstoodWords("near", label, label, words));
            }
            case Understood.Within within ->
                Stream.of(new UnderstoodWords(
                        "within", plain(within.miles()), "Within " + plain(within.miles()) + " miles", words));
            case Understood.Beds beds ->
                Stream.of(new UnderstoodWords(
                        beds.least() ? "minBeds" : "maxBeds",
                        Integer.toString(beds.beds()),
                        (beds.least() ? "At least " : "At most ") + beds.beds() + " beds",
                        words));
            case Understood.Wished wish ->
                Stream.of(new UnderstoodWords(wish.parameter(), wish.value(), wish.label(), words));
            case Understood.WeeklyMost most ->
                Stream.of(new UnderstoodWords(
                        "maxWeekly",
                        BigDecimal.valueOf(most.pence(), 2).stripTrailingZeros().toPlainString(),
                        "Up to " + Pounds.inWords(most.pence()) + " a week",
                        words));
            case Understood.Noted _ -> Stream.empty();
            case Understood.InCouncil in ->
                Stream.of(new UnderstoodWords("council", in.councilSlug(), in.label(), words));
        };
    }

    /** "5", not "5.0". */
    private static String plain(double miles) {
        return miles == Math.rint(miles) ? Long.toString((long) miles) : Double.toString(miles);
    }
}
