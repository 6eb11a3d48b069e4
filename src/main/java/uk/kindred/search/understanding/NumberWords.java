package uk.kindred.search.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.kindred.directory.Need;

/** Distances and numbers of beds: "within 5 miles", "more than 20 beds". */
final class NumberWords {

    private static final int MOST_DIGITS = 3;
    private static final int OLDEST = 120;

    /** Where the register's "adults over 65" begin. */
    private static final int OLD = 65;

    private static final int GROWN_UP = 18;

    private NumberWords() {}

    /** @param from first word; @param to after the last */
    record Distance(int from, int to, double miles) {}

    /** Beside the place, on either side, or anywhere with "within". */
    static Optional<Distance> distance(List<Word> words, boolean[] taken, int placeFrom, int placeTo) {
        for (int mile = 1; mile < words.size(); mile++) {
            if (taken[mile] || !words.get(mile).form().equals("mile") || !isAmount(words.get(mile - 1))) {
                continue;
            }
            boolean within = is(words, mile - 2, "within");
            int from = within ? mile - 2 : mile - 1;
            int to = is(words, mile + 1, "radius") ? mile + 2 : mile + 1;
            if (to < words.size() && !taken[to] && (is(words, to, "of") || is(words, to, "from"))) {
                to++;
            }
            if (within || to == placeFrom || from == placeTo) {
                return Optional.of(new Distance(
                        from, to, Double.parseDouble(words.get(mile - 1).plain())));
            }
        }
        return Optional.empty();
    }

    /** "Mum, 85 years old", "aged 40": which of the register's ages somebody is of. */
    static void ages(Dissection dissection) {
        List<Word> words = dissection.words();
        for (int at = 0; at < words.size(); at++) {
            if (dissection.taken()[at] || !isAmount(words.get(at))) {
                continue;
            }
            boolean old = isAny(words, at + 1, Set.of("year", "years", "yr", "yrs")) && is(words, at + 2, "old");
            boolean aged = isAny(words, at - 1, Set.of("aged", "age"));
            int age = Integer.parseInt(words.get(at).plain());
            if ((old || aged) && age <= OLDEST) {
                Need need = age >= OLD ? Need.OLDER_PEOPLE : age >= GROWN_UP ? Need.YOUNGER_ADULTS : Need.CHILDREN;
                dissection.take(
                        aged ? at - 1 : at,
                        old ? at + 3 : at + 1,
                        said -> List.of(new Understood.WithNeed(need, said)));
            }
        }
    }

    static void beds(Dissection dissection) {
        List<Word> words = dissection.words();
        for (int bed = 1; bed < words.size(); bed++) {
            if (!words.get(bed).form().equals("bed")) {
                continue;
            }
            boolean orMore = is(words, bed - 1, "more") && is(words, bed - 2, "or");
            int number = orMore ? bed - 3 : bed - 1;
            if (number >= 0 && isAmount(words.get(number))) {
                bedsAt(dissection, number, bed + 1, orMore);
            }
        }
    }

    private static void bedsAt(Dissection dissection, int at, int to, boolean orMore) {
        List<Word> words = dissection.words();
        int amount = Integer.parseInt(words.get(at).plain());
        int end = words.get(at).to();
        boolean plus = end < dissection.typed().length() && dissection.typed().charAt(end) == '+';
        boolean than = is(words, at - 1, "than");
        if (orMore || plus) {
            take(dissection, at, to, amount, true);
        } else if (than && is(words, at - 2, "more")) {
            take(dissection, at - 2, to, amount + 1, true);
        } else if (is(words, at - 1, "over")) {
            take(dissection, at - 1, to, amount + 1, true);
        } else if (is(words, at - 1, "least") && is(words, at - 2, "at")) {
            take(dissection, at - 2, to, amount, true);
        } else if (amount > 1 && than && isAny(words, at - 2, Set.of("fewer", "less"))) {
            take(dissection, at - 2, to, amount - 1, false);
        } else if (amount > 1 && is(words, at - 1, "under")) {
            take(dissection, at - 1, to, amount - 1, false);
        } else if (is(words, at - 1, "most") && is(words, at - 2, "at")
                || is(words, at - 1, "to") && is(words, at - 2, "up")) {
            take(dissection, at - 2, to, amount, false);
        }
    }

    private static void take(Dissection dissection, int from, int to, int beds, boolean least) {
        dissection.take(from, to, said -> List.of(new Understood.Beds(beds, least, said)));
    }

    private static boolean isAmount(Word word) {
        return word.isNumber()
                && word.plain().length() <= MOST_DIGITS
                && word.plain().chars().allMatch(digit -> digit < 128)
                && Integer.parseInt(word.plain()) > 0;
    }

    private static boolean is(List<Word> words, int at, String plain) {
        return at >= 0 && at < words.size() && words.get(at).plain().equals(plain);
    }

    private static boolean isAny(List<Word> words, int at, Set<String> plain) {
        return at >= 0 && at < words.size() && plain.contains(words.get(at).plain());
    }
}
