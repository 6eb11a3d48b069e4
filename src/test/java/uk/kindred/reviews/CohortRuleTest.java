package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kindred.reviews.CohortRule.Counted;
import uk.kindred.reviews.CohortRule.Recount;
import uk.kindred.reviews.CohortRule.Standing;
import uk.kindred.reviews.figures.Tally;

/** An attacker who keeps every figure ever published, and subtracts what can be subtracted, learns nobody's answer. */
class CohortRuleTest {

    private static final Quarter FIRST = new Quarter(2026, 1);

    @Test
    void fewerThanFiveChangesChangeNothing() {
        Published published = new Published();
        Map<Long, Answer> live = new HashMap<>();
        for (long review = 1; review <= 4; review++) {
            live.put(review, Answer.NO);
        }

        assertThat(published.round(live, FIRST)).isFalse();
        live.put(5L, Answer.YES);
        assertThat(published.round(live, FIRST)).isTrue();
        assertThat(published.sum()).isEqualTo(new Tally(1, 0, 4));

        live.remove(1L);
        live.put(6L, Answer.YES);
        live.put(5L, Answer.IN_PART);
        assertThat(published.round(live, FIRST)).isFalse();
        assertThat(published.sum()).isEqualTo(new Tally(1, 0, 4));
    }

    @Test
    void whatWasTooLittleForAScoreNeverShowsAsAPartOfOne() {
        Published published = new Published();
        Map<Long, Answer> live = new HashMap<>();
        fill(live, 1, 7);
        published.round(live, FIRST);
        fill(live, 8, 12);

        published.round(live, FIRST.plus(1));

        assertThat(published.cohorts.values())
                .singleElement()
                .satisfies(one -> assertThat(one.size()).isEqualTo(12));
    }

    @Test
    void aCohortOfWhichTooLittleIsLeftIsNoMore() {
        Published published = new Published();
        Map<Long, Answer> live = new HashMap<>();
        fill(live, 1, 9);
        published.round(live, FIRST);
        for (long review = 1; review <= 5; review++) {
            live.remove(review);
        }

        assertThat(published.round(live, FIRST)).isTrue();
        assertThat(published.sum()).isEqualTo(Tally.NONE);
    }

    /** Hundreds of histories of people who write, change what they said and take it back. */
    @Test
    void noAnswerFollowsFromAllThatWasEverPublished() {
        Random chance = new Random(20261130);
        for (int history = 0; history < 300; history++) {
            Published published = new Published();
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
                published.round(live, FIRST.plus(month / 3));
            }
            published.assertNobodyIsKnown();
        }
    }

    private static void fill(Map<Long, Answer> live, long from, long to) {
        for (long review = from; review <= to; review++) {
            live.put(review, Answer.YES);
        }
    }

    private static Answer answer(Random chance) {
        return List.of(Answer.YES, Answer.IN_PART, Answer.NO).get(chance.nextInt(3));
    }

    /** What the world sees, and whose answers are in it, which the world does not. */
    private static final class Published {

        /** One person's answer as it was counted. */
        private record Said(long review, Answer answer) {}

        private final Map<Long, Map<Long, Answer>> cohorts = new LinkedHashMap<>();
        private final Map<Long, Quarter> quarters = new HashMap<>();
        private final Set<Set<Said>> everSeen = new HashSet<>();
        private long ids;

        boolean round(Map<Long, Answer> live, Quarter now) {
            Map<Long, Counted> counted = new HashMap<>();
            cohorts.forEach(
                    (id, members) -> members.forEach((review, answer) -> counted.put(review, new Counted(answer, id))));
            List<Standing> standing = new ArrayList<>();
            cohorts.forEach((id, members) ->
                    standing.add(new Standing(id, quarters.getOrDefault(id, now), CohortRule.tally(members.values()))));
            Recount recount = CohortRule.recount(live, counted, standing, now).orElse(null);
            if (recount == null) {
                return false;
            }
            recount.dissolved().forEach(cohorts::remove);
            if (!recount.members().isEmpty()) {
                cohorts.put(++ids, recount.members());
                quarters.put(ids, recount.quarter());
            }
            if (sum().answers() >= SmallSettings.SCORE_FROM) {
                cohorts.values().forEach(members -> everSeen.add(said(members)));
            }
            return true;
        }

        Tally sum() {
            return Tally.sum(cohorts.values().stream()
                    .map(members -> CohortRule.tally(members.values()))
                    .toList());
        }

        private static Set<Said> said(Map<Long, Answer> members) {
            Set<Said> said = new HashSet<>();
            members.forEach((review, answer) -> said.add(new Said(review, answer)));
            return said;
        }

        /** By any sums and differences of all that was seen: no row of one alone comes out. */
        void assertNobodyIsKnown() {
            List<Said> columns =
                    everSeen.stream().flatMap(Set::stream).distinct().toList();
            double[][] rows = everSeen.stream()
                    .map(seen -> columns.stream()
                            .mapToDouble(said -> seen.contains(said) ? 1 : 0)
                            .toArray())
                    .toArray(double[][]::new);
            assertThat(Elimination.reduced(rows))
                    .allSatisfy(row -> assertThat(Elimination.countOf(row)).isGreaterThanOrEqualTo(2));
            for (Set<Said> one : everSeen) {
                for (Set<Said> other : everSeen) {
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
