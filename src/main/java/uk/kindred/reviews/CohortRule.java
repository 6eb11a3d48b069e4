package uk.kindred.reviews;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.kindred.reviews.figures.Tally;

/**
 * Which answers are counted together anew. Whatever two states of the figures are subtracted, the answers of at least five
 * people are in the difference: docs/decisions/076-figures-that-tell-on-nobody.md
 */
final class CohortRule {

    private CohortRule() {}

    /** An answer as it was counted, and in which cohort. */
    record Counted(Answer answer, long cohort) {}

    record Standing(long id, Quarter quarter, Tally tally) {}

    /**
     * @param dissolved cohorts that are no more
     * @param members of the new cohort; none if too few are left for one
     */
    record Recount(List<Long> dissolved, Quarter quarter, Map<Long, Answer> members) {
        Recount {
            dissolved = List.copyOf(dissolved);
            members = Map.copyOf(members);
        }
    }

    /** Empty while fewer than five people's answers have changed. @param live by review, what counts from now on */
    static Optional<Recount> recount(
            Map<Long, Answer> live, Map<Long, Counted> counted, List<Standing> standing, Quarter now) {
        Set<Long> changed = changed(live, counted);
        if (changed.size() < SmallSettings.CHANGED_AT_ONCE) {
            return Optional.empty();
        }
        List<Standing> dissolved = dissolved(changed, counted, standing);
        Set<Long> gone = new HashSet<>(dissolved.stream().map(Standing::id).toList());
        Map<Long, Answer> members = new HashMap<>();
        live.forEach((review, answer) -> {
            Counted before = counted.get(review);
            if (before == null || gone.contains(before.cohort())) {
                members.put(review, answer);
            }
        });
        boolean enough = members.size() >= SmallSettings.BAND_FROM;
        return Optional.of(
                new Recount(List.copyOf(gone), quarter(dissolved, members.size(), now), enough ? members : Map.of()));
    }

    private static Set<Long> changed(Map<Long, Answer> live, Map<Long, Counted> counted) {
        Set<Long> changed = new HashSet<>();
        live.forEach((review, answer) -> {
            Counted before = counted.get(review);
            if (before == null || before.answer() != answer) {
                changed.add(review);
            }
        });
        counted.keySet().stream().filter(review -> !live.containsKey(review)).forEach(changed::add);
        return changed;
    }

    /** Those in which an answer has changed; and all, while there were too few for a score: no part of it may show later. */
    private static List<Standing> dissolved(Set<Long> changed, Map<Long, Counted> counted, List<Standing> standing) {
        int answers = standing.stream().mapToInt(one -> one.tally().answers()).sum();
        if (answers < SmallSettings.SCORE_FROM) {
            return standing;
        }
        Set<Long> touched = new HashSet<>();
        counted.forEach((review, before) -> {
            if (changed.contains(review)) {
                touched.add(before.cohort());
            }
        });
        return standing.stream().filter(one -> touched.contains(one.id())).toList();
    }

    /** As old as its answers are on average, those that came since counting from now. */
    private static Quarter quarter(List<Standing> dissolved, int members, Quarter now) {
        int before = dissolved.stream().mapToInt(one -> one.tally().answers()).sum();
        int weighted = dissolved.stream()
                .mapToInt(one -> one.tally().answers() * one.quarter().until(now))
                .sum();
        return now.plus(-Math.floorDiv(weighted, Math.max(1, Math.max(before, members))));
    }

    static Tally tally(Collection<Answer> answers) {
        int[] counts = new int[Answer.values().length];
        answers.forEach(answer -> counts[answer.ordinal()]++);
        return new Tally(counts[Answer.YES.ordinal()], counts[Answer.IN_PART.ordinal()], counts[Answer.NO.ordinal()]);
    }
}
