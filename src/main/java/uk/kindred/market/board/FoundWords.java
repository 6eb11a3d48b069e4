package uk.kindred.market.board;

import java.util.Map;
import java.util.Optional;

/** What searches found, as it stands within a sentence. */
public final class FoundWords {

    static final String OTHER = "nothing, but something with one wish less";

    private static final Map<String, String> FOUND = Map.ofEntries(
            Map.entry("20-or-more", "20 services or more"),
            Map.entry("5-19", "5 to 19 services"),
            Map.entry("1-4", "1 to 4 services"),
            Map.entry("0", "nothing"),
            Map.entry("0-within", "nothing near enough, but something farther away"),
            Map.entry("0-need", "nothing for what is needed, but something for other needs"),
            Map.entry("0-kind", "nothing of that kind, but another kind"),
            Map.entry("0-rating", "nothing with the rating asked for, but something with another"),
            Map.entry("0-maxWeekly", "nothing for that money, but something dearer"),
            Map.entry("0-available", "nothing with a free place, but something without one"),
            Map.entry("0-serves", "nothing that surely comes to the place, but something that may"),
            Map.entry("0-when", "nothing at that time, but something at others"),
            Map.entry("0-language", "nobody who speaks the language, but others"),
            Map.entry("0-faith", "nobody who knows the faith, but others"),
            Map.entry("0-worker", "nobody like the worker asked for, but others"),
            Map.entry("0-feature", "nothing that has what was asked for, but something without it"),
            Map.entry("0-q", "nothing with the words typed, but something without them"),
            Map.entry("0-other", OTHER));

    private FoundWords() {}

    /** @param value as the figures of demand have it: "1-4", "0-within" */
    public static Optional<String> find(String value) {
        return Optional.ofNullable(FOUND.get(value));
    }
}
