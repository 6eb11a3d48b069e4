package uk.kindred.reviews.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.figures.Usual.Seen;

/**
 * From cohorts to estimates: docs/reviews.md is the method. A pure function of what is published, so that anybody can do it
 * again.
 */
public final class Estimates {

    /** What a year old cohort counts less by: half. The last two years have three quarters of the weight. */
    private static final double HALF_LIFE_QUARTERS = 4;

    /** Fewer listings than this are no measure of what is usual. */
    private static final int FEWEST_TO_COMPARE = 8;

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;
    private static final int PERCENT = 100;

    private Estimates() {}

    /** Of which listing and question. */
    public record Key(String listing, Question question) {}

    /** In percent, to two decimals. @param comparedWith slugs: "nursing-home leeds", "nursing-home", "all" */
    public record Estimate(Tally tally, double percent, double low, double high, double usual, String comparedWith) {}

    private record Judged(Cohort any, Tally tally, Seen seen) {

        /** The narrowest group first. */
        List<@Nullable String> groups() {
            List<@Nullable String> groups = new ArrayList<>();
            groups.add(any.council() == null ? null : any.kind() + " " + any.council());
            groups.add(any.region() == null ? null : any.kind() + " " + any.region());
            groups.add(any.kind());
            groups.add("all");
            return groups;
        }
    }

    /** @param cohorts all of those listings and questions that have ten answers or more */
    public static Map<Key, Estimate> of(List<Cohort> cohorts, Quarter now) {
        Map<Question, List<Judged>> byQuestion = new LinkedHashMap<>();
        cohorts.stream()
                .collect(groupingBy(
                        cohort -> new Key(cohort.listing(), cohort.question()), LinkedHashMap::new, toList()))
                .values()
                .forEach(own -> byQuestion
                        .computeIfAbsent(own.getFirst().question(), any -> new ArrayList<>())
                        .add(judged(own, now)));
        Map<Key, Estimate> estimates = new HashMap<>();
        byQuestion.forEach((question, listings) -> estimate(question, listings, estimates));
        return estimates;
    }

    private static Judged judged(List<Cohort> own, Quarter now) {
        double helped = 0;
        double answers = 0;
        for (Cohort cohort : own) {
            double weight = Math.pow(0.5, Math.max(0, cohort.quarter().until(now)) / HALF_LIFE_QUARTERS);
            helped += weight * cohort.tally().helped();
            answers += weight * cohort.tally().answers();
        }
        return new Judged(
                own.getFirst(), Tally.sum(own.stream().map(Cohort::tally).toList()), new Seen(helped, answers));
    }

    private static void estimate(Question question, List<Judged> listings, Map<Key, Estimate> estimates) {
        Map<String, List<Seen>> groups = new HashMap<>();
        listings.forEach(one -> one.groups().stream()
                .filter(Objects::nonNull)
                .distinct()
                .forEach(group ->
                        groups.computeIfAbsent(group, any -> new ArrayList<>()).add(one.seen())));
        Map<String, Usual> usual = new HashMap<>();
        groups.forEach((group, seen) -> usual.put(group, Usual.of(seen)));
        for (Judged one : listings) {
            String group = one.groups().stream()
                    .filter(Objects::nonNull)
                    .filter(name -> name.equals("all")
                            || Objects.requireNonNull(groups.get(name)).size() >= FEWEST_TO_COMPARE)
                    .findFirst()
                    .orElseThrow();
            Usual compared = Objects.requireNonNull(usual.get(group));
            BetaDistribution believed = compared.judge(one.seen());
            estimates.put(
                    new Key(one.any().listing(), question),
                    new Estimate(
                            one.tally(),
                            percent(believed.mean()),
                            percent(believed.quantile(LOW)),
                            percent(believed.quantile(HIGH)),
                            percent(compared.mean()),
                            group));
        }
    }

    private static double percent(double share) {
        return Math.round(share * PERCENT * PERCENT) / (double) PERCENT;
    }
}
