package uk.kindred.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Spelling: which known names are a slip or two away from what was typed. */
final class CloseNames {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private CloseNames() {}

    private record Scored<T>(T item, int slips) {}

    /** Closest first, then heaviest. */
    static <T> List<T> rank(String typed, List<T> known, Function<T, String> name, ToIntFunction<T> weight) {
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        int most = typed.length() < LONG ? 1 : 2;
        int letters = lettersOf(typed);
        List<Scored<T>> close = new ArrayList<>();
        for (T item : known) {
            String candidate = name.apply(item);
            boolean hopeless = Math.abs(candidate.length() - typed.length()) > most
                    || Integer.bitCount(lettersOf(candidate) ^ letters) > 2 * most;
            int slips = hopeless ? most + 1 : slips(typed, candidate);
            if (slips <= most) {
                close.add(new Scored<>(item, slips));
            }
        }
        return close.stream()
                .sorted(Comparator.comparingInt((Scored<T> scored) -> scored.slips)
                        .thenComparing(scored -> -weight.applyAsInt(scored.item)))
                .map(Scored::item)
                .toList();
    }

    /** Letters added, left out, replaced or swapped with their neighbour (optimal string alignment). */
    static int slips(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static int lettersOf(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return letters;
    }
}
