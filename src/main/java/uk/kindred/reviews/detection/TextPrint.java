package uk.kindred.reviews.detection;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as the set of its runs of three words, by which near copies are known, and as bands of least hashes, by which they
 * are found among many.
 *
 * @param shingles hashes; none of texts too short to be anybody's own
 * @param bands two texts that share half of their runs share one of these 99 times out of a hundred
 */
public record TextPrint(Set<Integer> shingles, Set<Long> bands, TextTraits traits) {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final int RUN = 3;

    /** "Lovely place, kind staff, good food" is what many people write. */
    private static final int SHORTEST = 15;

    private static final int HASHES = 32;
    private static final int ROWS = 2;

    public static TextPrint of(String text) {
        List<String> words = Arrays.stream(
                        NOT_A_WORD.split(text.toLowerCase(Locale.ROOT).replace('’', '\'')))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<Integer> shingles = words.size() < SHORTEST ? Set.of() : shingles(words);
        return new TextPrint(shingles, bands(shingles), TextTraits.of(text, words));
    }

    private static Set<Integer> shingles(List<String> words) {
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            shingles.add(mix(String.join(" ", words.subList(i, i + RUN)).hashCode()));
        }
        return Set.copyOf(shingles);
    }

    private static Set<Long> bands(Set<Integer> shingles) {
        if (shingles.isEmpty()) {
            return Set.of();
        }
        Set<Long> bands = new HashSet<>();
        for (int band = 0; band < HASHES / ROWS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = key * 1_000_003L + least(shingles, band * ROWS + row);
            }
            bands.add(key);
        }
        return Set.copyOf(bands);
    }

    private static int least(Set<Integer> shingles, int hash) {
        int least = Integer.MAX_VALUE;
        int seed = mix(hash * 0x9E3779B9 + 1);
        for (int shingle : shingles) {
            least = Math.min(least, mix(shingle ^ seed));
        }
        return least;
    }

    private static int mix(int value) {
        int mixed = value ^ value >>> 16;
        mixed *= 0x85EBCA6B;
        mixed ^= mixed >>> 13;
        mixed *= 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    /** Jaccard's share of runs that both have, 0 to 1. */
    public double likeness(TextPrint other) {
        if (shingles.isEmpty() || other.shingles.isEmpty()) {
            return 0;
        }
        long both = shingles.stream().filter(other.shingles::contains).count();
        return (double) both / (shingles.size() + other.shingles.size() - both);
    }
}
