package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * All ways from a band to the exact sum after it: so many stayed, changed their answer, went and came, and so many of each said
 * yes. Nobody, and nobody of those who answered, learns another's answer, but that nine or more others all said the same, as
 * any exact figure of ten can tell.
 */
class BandThenSumTest {

    private static final Quarter NOW = new Quarter(2026, 4);
    private static final int OTHERS_ALIKE = 9;

    // people who are all alike to somebody who does not know what they said; who changed has an answer before and after
    private static final int STAYED = 0;
    private static final int BEFORE = 1;
    private static final int AFTER = 2;
    private static final int GONE = 3;
    private static final int NEW = 4;
    // how many said yes before and after: nobody knows whose review was changed but not this answer
    private static final int TWICE = 5;

    @Test
    void nothingFollowsFromABandAndTheSumAfterIt() {
        int sums = 0;
        for (int first = 5; first <= 9; first++) {
            for (int gone = 0; gone <= first; gone++) {
                for (int changed = 0; changed <= first - gone; changed++) {
                    for (int fresh = 0; fresh <= 12; fresh++) {
                        sums += assertNothingFollows(
                                new int[] {first - gone - changed, changed, changed, gone, fresh, 0});
                    }
                }
            }
        }
        assertThat(sums).as("an exact sum was told in many cases").isGreaterThan(1_000);
    }

    /** @return in how many cases an exact sum was told */
    private static int assertNothingFollows(int[] people) {
        Map<String, List<int[]>> fitting = new HashMap<>();
        int sums = 0;
        for (int[] yes : all(people)) {
            String told = told(people, yes);
            sums += told.contains("Tally") ? 1 : 0;
            fitting.computeIfAbsent(told, any -> new ArrayList<>()).add(yes);
        }
        fitting.forEach((told, cases) -> {
            assertOpen(told, people, cases);
            for (int sort : new int[] {STAYED, GONE, NEW}) {
                assertOpenToAnInsider(told, people, cases, own(sort), own());
                assertOpenToAnInsider(told, people, cases, own(sort), own(sort));
            }
            assertOpenToAnInsider(told, people, cases, own(BEFORE, AFTER), own());
            assertOpenToAnInsider(told, people, cases, own(BEFORE, AFTER), own(BEFORE));
            assertOpenToAnInsider(told, people, cases, own(BEFORE, AFTER), own(AFTER));
            assertOpenToAnInsider(told, people, cases, own(BEFORE, AFTER), own(BEFORE, AFTER, TWICE));
        });
        return sums;
    }

    /** One answer of each of these sorts. */
    private static int[] own(int... sorts) {
        int[] own = new int[TWICE + 1];
        for (int sort : sorts) {
            own[sort] = 1;
        }
        return own;
    }

    /** @param answers those of the one who looks. @param yes which of them are yes */
    private static void assertOpenToAnInsider(String told, int[] people, List<int[]> cases, int[] answers, int[] yes) {
        int[] others = minus(people, answers);
        List<int[]> left = cases.stream()
                .map(one -> minus(one, yes))
                .filter(one -> isPossible(one, others))
                .toList();
        if (!left.isEmpty()) {
            assertOpen(told, others, left);
        }
    }

    private static int[] minus(int[] from, int[] less) {
        int[] left = from.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] -= less[i];
        }
        return left;
    }

    private static boolean isPossible(int[] yes, int[] people) {
        for (int i = 0; i < TWICE; i++) {
            if (yes[i] < 0 || yes[i] > people[i]) {
                return false;
            }
        }
        return yes[TWICE] >= Math.max(0, yes[BEFORE] + yes[AFTER] - people[BEFORE])
                && yes[TWICE] <= Math.min(yes[BEFORE], yes[AFTER]);
    }

    private static void assertOpen(String told, int[] people, List<int[]> cases) {
        int allYes = 0;
        int allNo = 0;
        for (int i = 0; i < TWICE; i++) {
            int sort = i;
            allYes += cases.stream().allMatch(one -> one[sort] == people[sort]) ? people[sort] : 0;
            allNo += cases.stream().allMatch(one -> one[sort] == 0) ? people[sort] : 0;
        }
        if (allYes + allNo > 0) {
            assertThat(Math.max(allYes, allNo))
                    .as("%s tells of %s", told, Arrays.toString(people))
                    .isGreaterThanOrEqualTo(OTHERS_ALIKE);
        }
    }

    /** So many of each said yes. */
    private static List<int[]> all(int[] people) {
        List<int[]> all = new ArrayList<>(List.of(new int[people.length]));
        for (int i = 0; i <= TWICE; i++) {
            List<int[]> more = new ArrayList<>();
            for (int[] one : all) {
                for (int yes = 0; yes <= people[i == TWICE ? BEFORE : i]; yes++) {
                    int[] next = one.clone();
                    next[i] = yes;
                    more.add(next);
                }
            }
            all = more;
        }
        return all.stream().filter(yes -> isPossible(yes, people)).toList();
    }

    private static String told(int[] people, int[] yes) {
        ToldOverTime figure = new ToldOverTime();
        Map<Long, Answer> live = new HashMap<>();
        add(live, 0, people[STAYED], yes[STAYED], Answer.NO);
        add(live, 100, people[BEFORE], yes[BEFORE], Answer.NO);
        add(live, 200, people[GONE], yes[GONE], Answer.NO);
        figure.round(live, NOW);
        String told = figure.told();
        for (long gone = 200; gone < 200 + people[GONE]; gone++) {
            live.remove(gone);
            figure.takeBack(gone);
        }
        for (int i = 0; i < people[AFTER]; i++) {
            // of those who said yes before the first said it twice, and so many of the others that it comes right
            boolean after = i < yes[TWICE] || i >= yes[BEFORE] && i < yes[BEFORE] + yes[AFTER] - yes[TWICE];
            live.put(100L + i, after ? Answer.YES : Answer.IN_PART);
        }
        add(live, 300, people[NEW], yes[NEW], Answer.NO);
        figure.round(live, NOW);
        return told + "; " + figure.told().replaceAll("inPart=\\d+, no=\\d+", "");
    }

    private static void add(Map<Long, Answer> live, long from, int people, int yes, Answer otherwise) {
        for (int i = 0; i < people; i++) {
            live.put(from + i, i < yes ? Answer.YES : otherwise);
        }
    }
}
