package uk.kindred.directory.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Outcome;

/** What reviews say a service is good at, in one line. */
public final class GoodAtWords {

    private static final int ON_A_CARD = 3;

    private GoodAtWords() {}

    /** "Good at: getting out and about; feeling safe at home", of many the first three; empty if none is known. */
    static Optional<String> of(ListingSummary listing) {
        int more = listing.goodAt().size() - ON_A_CARD;
        return listing.goodAt().isEmpty()
                ? Optional.empty()
                : Optional.of("Good at: " + inWords(listing, ON_A_CARD) + (more > 0 ? "; and " + more + " more" : ""));
    }

    /** All of it. */
    public static String inWords(ListingSummary listing) {
        return inWords(listing, listing.goodAt().size());
    }

    private static String inWords(ListingSummary listing, int most) {
        return listing.goodAt().stream().limit(most).map(Outcome::inSentence).collect(Collectors.joining("; "));
    }
}
