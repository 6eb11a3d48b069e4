package uk.kindred.reviews;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.figures.Tally;

/**
 * Which answers are counted together anew. Whatever two states of the figures are subtracted, the answers of at least five
 * people are in the difference: docs/decisions/076-figures-that-tell-on-nobody.md
 */
final class CohortRule {

    private CohortRule() {}

    /** An answer as it was counted, and in which cohort. */
    record Counted(Answer answer, long cohort) {}

    /** @param gone how many of those counted took their review back. @param band if it is told as this alone */
    record Standing(
            long id,
            Quarter quarter,
            Tally tally,
            int gone,
            @Nullable Band band) {}

    /**
     * @param dissolved cohorts that are no more
     * @param members of the new cohort; none if too few are left for one
     * @param band as which alone the new cohort is told; null if its exact sum is
     */
    record Recount(
            List<Long> dissolved,
            Quarter quarter,
            Map<Long, Answer> members,
            @Nullable Band band) {
        Recount {
            dissolved = List.copyOf(dissolved);
            members = Map.copyOf(members);
        }
    }

    /**
     * Empty while fewer than five people's answers have changed, or what was told has to stay. @param live by review, what
     * counts from now on
     */
    static Optional<Recount> recount(
            Map<Long, Answer> live, Map<Long, Counted> counted, List<Standing> standing, Quarter now) {
        Set<Long> changed = changed(live, counted);
        int gone = standing.stream().mapToInt(Standing::gone).sum();
        if (changed.size() + gone < SmallSettings.CHANGED_AT_ONCE) {
            return Optional.empty();
        }
        Band told = standing.isEmpty() ? null : standing.getFirst().band();
        List<Standing> dissolved = told == null ? touched(changed, counted, standing) : standing;
        Set<Long> dissolvedIds = dissolved.stream().map(Standing::id).collect(Collectors.toSet());
        Map<Long, Answer> members = new HashMap<>();
        live.forEach((review, answer) -> {
            Counted before = counted.get(review);
            if (before == null || dissolvedIds.contains(before.cohort())) {
                members.put(review, answer);
            }
        });
        Map<Long, Answer> counting = members.size() >= SmallSettings.BAND_FROM ? members : Map.of();
        int all = counting.size() + answers(standing) - answers(dissolved);
        if (all < SmallSettings.BAND_FROM
                || all < SmallSettings.SCORE_FROM && !standing.isEmpty()
                || told != null && come(live, counted) < SmallSettings.SCORE_FROM) {
            return Optional.empty();
        }
        Band band = all < SmallSettings.SCORE_FROM ? Band.of(tally(counting.values())) : null;
        return Optional.of(
                new Recount(List.copyOf(dissolvedIds), quarter(dissolved, members.size(), now), counting, band));
    }

    /**
     * How many answers are new. After a band it takes ten of these: "most of five" and then "three of ten" would tell that the
     * second five all said no. Those that changed do not count: that they did would tell what they had been.
     */
    private static long come(Map<Long, Answer> live, Map<Long, Counted> counted) {
        return live.keySet().stream()
                .filter(review -> !counted.containsKey(review))
                .count();
    }

    private static int answers(List<Standing> cohorts) {
        return cohorts.stream().mapToInt(one -> one.tally().answers()).sum();
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

    /** Those in which an answer has changed. */
    private static List<Standing> touched(Set<Long> changed, Map<Long, Counted> counted, List<Standing> standing) {
        Set<Long> touched = new HashSet<>();
        counted.forEach((review, before) -> {
            if (changed.contains(review)) {
                touched.add(before.cohort());
            }
        });
        return standing.stream()
                .filter(one -> one.gone() > 0 || touched.contains(one.id()))
                .toList();
    }

    /** As old as its answers are on average, those that came since counting from now. */
    private static Quarter quarter(List<Standing> dissolved, int members, Quarter now) {
        int before = answers(dissolved);
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
