package uk.kindred.search;

import java.util.List;
import java.util.Set;

/** Words that stand in thousands of names, or only praise. Where a word may be missing, it must not be the one that tells. */
public final class EverydayWords {

    private static final Set<String> WORDS = Set.of(
            "a",
            "and",
            "at",
            "care",
            "for",
            "home",
            "homes",
            "house",
            "in",
            "limited",
            "living",
            "ltd",
            "nursing",
            "of",
            "residential",
            "service",
            "services",
            "support",
            "supported",
            "the",
            // praise and wishes: nothing in a listing tells them
            "affordable",
            "best",
            "cheap",
            "emergency",
            "good",
            "local",
            "luxury",
            "nice",
            "private",
            "quality",
            "somewhere",
            "urgent");

    private EverydayWords() {}

    /** The words that tell, or all of them when none does. */
    public static List<String> without(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !WORDS.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }
}
