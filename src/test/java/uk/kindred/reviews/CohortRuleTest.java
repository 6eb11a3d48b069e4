package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kindred.reviews.figures.Tally;

/** An attacker who keeps every exact figure ever published, and subtracts what can be subtracted, learns nobody's answer. */
class CohortRuleTest {

    private static final Quarter FIRST = new Quarter(2026, 1);

    @Test
    void fewerThanFiveChangesChangeNothing() {
        ToldOverTime told = new ToldOverTime();
        Map<Long, Answer> live = new HashMap<>();
        for (long review = 1; review <= 4; review++) {
            live.put(review, Answer.NO);
        }

        assertThat(told.round(live, FIRST)).isFalse();
        live.put(5L, Answer.YES);
        assertThat(told.round(live, FIRST)).isTrue();
        assertThat(told.told()).isEqualTo("half-or-fewer");
    }

    @Test
    void aBandStaysUntilTenHaveAnsweredWhateverHappens() {
        ToldOverTime told = new ToldOverTime();
        Map<Long, Answer> live = new HashMap<>();
        fill(live, 1, 9, Answer.YES);
        told.round(live, FIRST);
        for (long review = 1; review <= 7; review++) {
            live.put(review, Answer.NO);
        }
        assertThat(told.round(live, FIRST.plus(1))).isFalse();
        for (long review = 1; review <= 5; review++) {
            live.remove(review);
            told.takeBack(review);
        }
        assertThat(told.round(live, FIRST.plus(1))).isFalse();
        assertThat(told.told()).isEqualTo("most");
    }

    /** “Most of five”, then “three of ten”, would tell that the second five all said no. */
    @Test
    void afterABandTheExactSumComesWithTenMore() {
        ToldOverTime told = new ToldOverTime();
        Map<Long, Answer> live = new HashMap<>();
        fill(live, 1, 7, Answer.YES);
        told.round(live, FIRST);
        fill(live, 8, 16, Answer.NO);
        assertThat(told.round(live, FIRST.plus(1))).isFalse();
        assertThat(told.told()).isEqualTo("most");
        fill(live, 17, 17, Answer.NO);
        assertThat(told.round(live, FIRST.plus(1))).isTrue();

        assertThat(told.cohorts.values())
                .as("what was told in rough never shows as a part")
                .singleElement()
                .satisfies(one -> assertThat(one.members()).hasSize(17));
        assertThat(told.sum()).isEqualTo(new Tally(7, 0, 10));
    }

    @Test
    void whoHasGoneCountsAsAChangeThoughNothingOfThemIsKept() {
        ToldOverTime told = new ToldOverTime();
        Map<Long, Answer> live = new HashMap<>();
        fill(live, 1, 16, Answer.YES);
        told.round(live, FIRST);
        for (long review = 1; review <= 4; review++) {
            live.remove(review);
            told.takeBack(review);
        }
        assertThat(told.round(live, FIRST)).isFalse();
        live.put(17L, Answer.NO);
        assertThat(told.round(live, FIRST)).isTrue();
        assertThat(told.sum()).isEqualTo(new Tally(12, 0, 1));
    }

    /** Hundreds of histories of people who write, change what they said and take it back. */
    @Test
    void noAnswerFollowsFromAllThatWasEverPublished() {
        Random chance = new Random(20261130);
        for (int history = 0; history < 300; history++) {
            ToldOverTime told = new ToldOverTime();
            Seen seen = new Seen();
            Map<Long, Answer> live = new HashMap<>();
            long next = 1;
            for (int month = 0; month < 18; month++) {
                for (int news = chance.nextInt(5); news > 0; news--) {
                    live.put(next++, answer(chance));
                }
                for (long review : List.copyOf(live.keySet())) {
                    double fate = chance.nextDouble();
                    if (fate < 0.04) {
                        live.remove(review);
                    } else if (fate < 0.08) {
                        live.put(review, answer(chance));
                    }
                }
                told.round(live, FIRST.plus(month / 3));
                seen.look(told);
            }
            seen.assertNobodyIsKnown();
        }
    }

    private static void fill(Map<Long, Answer> live, long from, long to, Answer answer) {
        for (long review = from; review <= to; review++) {
            live.put(review, answer);
        }
    }

    private static Answer answer(Random chance) {
        return List.of(Answer.YES, Answer.IN_PART, Answer.NO).get(chance.nextInt(3));
    }

    /** All exact sums that the world ever saw, and whose answers are in them, which the world does not. */
    private static final class Seen {

        /** One person's answer as it was counted. */
        private record Said(long review, Answer answer) {}

        private final Set<Set<Said>> ever = new HashSet<>();

        void look(ToldOverTime told) {
            told.cohorts.values().stream().filter(kept -> kept.band() == null).forEach(kept -> {
                Set<Said> said = new HashSet<>();
                kept.members().forEach((review, answer) -> said.add(new Said(review, answer)));
                ever.add(said);
            });
        }

        /** By any sums and differences of all that was seen: no row of one alone comes out. */
        void assertNobodyIsKnown() {
            List<Said> columns = ever.stream().flatMap(Set::stream).distinct().toList();
            double[][] rows = ever.stream()
                    .map(seen -> columns.stream()
                            .mapToDouble(said -> seen.contains(said) ? 1 : 0)
                            .toArray())
                    .toArray(double[][]::new);
            assertThat(Elimination.reduced(rows))
                    .allSatisfy(row -> assertThat(Elimination.countOf(row)).isGreaterThanOrEqualTo(2));
            for (Set<Said> one : ever) {
                for (Set<Said> other : ever) {
                    Set<Long> difference = new HashSet<>();
                    one.stream().filter(said -> !other.contains(said)).forEach(said -> difference.add(said.review()));
                    other.stream().filter(said -> !one.contains(said)).forEach(said -> difference.add(said.review()));
                    assertThat(difference.size())
                            .satisfiesAnyOf(
                                    size -> assertThat(size).isZero(),
                                    size -> assertThat(size).isGreaterThanOrEqualTo(SmallSettings.CHANGED_AT_ONCE));
                }
            }
        }
    }
}
