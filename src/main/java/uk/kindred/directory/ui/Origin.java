package uk.kindred.directory.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Series;
import uk.kindred.directory.FactSource;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.RegisterFact;

/** Where a listing's facts come from: the regulator's register, somebody else, or nowhere where they are made up. */
enum Origin {
    REGISTER,
    ELSEWHERE,
    EXAMPLE;

    static Origin of(ListingDetails listing) {
        if (listing.summary().offer().example()) {
            return EXAMPLE;
        }
        return listing.regulatorPage() == null ? ELSEWHERE : REGISTER;
    }

    /** A sentence to stand below facts, of which these may be older than the rest. */
    static String sentence(ListingDetails listing, RegisterFact... among) {
        return switch (of(listing)) {
            case REGISTER -> registerAsAt(listing.summary().sourceAsAt()) + older(listing, among);
            case ELSEWHERE ->
                "From " + listing.source() + " as at "
                        + Dates.month(listing.summary().sourceAsAt()) + ".";
            case EXAMPLE -> "Made up for this example.";
        };
    }

    /** A sentence to stand below one fact. */
    static String sentenceOf(ListingDetails listing, RegisterFact fact) {
        return of(listing) == REGISTER ? registerAsAt(listing.sourceOf(fact).asAt()) : sentence(listing);
    }

    private static String registerAsAt(LocalDate day) {
        return "From CQC’s register as at " + Dates.month(day) + ".";
    }

    /** Such facts that the listing has, by how old they are: "rating and number of places, from CQC API as at February 2026". */
    static List<String> olderFacts(ListingDetails listing) {
        return lines(listing, listing.olderFacts().keySet().stream().sorted().filter(fact -> !isNewer(listing, fact)));
    }

    /** Facts that somebody told of after the register: ratings, which the regulator publishes apart. */
    static List<String> newerFacts(ListingDetails listing) {
        return lines(listing, listing.olderFacts().keySet().stream().sorted().filter(fact -> isNewer(listing, fact)));
    }

    private static boolean isNewer(ListingDetails listing, RegisterFact fact) {
        return listing.sourceOf(fact).asAt().isAfter(listing.summary().sourceAsAt());
    }

    private static String older(ListingDetails listing, RegisterFact... among) {
        return lines(listing, Stream.of(among).filter(listing.olderFacts()::containsKey)).stream()
                .map(line -> " Older: " + line + ".")
                .collect(Collectors.joining());
    }

    private static List<String> lines(ListingDetails listing, Stream<RegisterFact> facts) {
        Map<FactSource, List<String>> bySource = facts.collect(Collectors.groupingBy(
                listing::sourceOf, LinkedHashMap::new, Collectors.mapping(RegisterFact::label, Collectors.toList())));
        return bySource.entrySet().stream()
                .map(same ->
                        Series.of(same.getValue()) + ", from " + same.getKey().name() + " as at "
                                + Dates.month(same.getKey().asAt()))
                .toList();
    }
}
