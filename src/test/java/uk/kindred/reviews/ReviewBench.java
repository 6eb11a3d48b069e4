package uk.kindred.reviews;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import uk.kindred.reviews.detection.Tone;
import uk.kindred.reviews.simulation.Equality;
import uk.kindred.reviews.simulation.Happened;
import uk.kindred.reviews.simulation.Publication;
import uk.kindred.reviews.simulation.Score;
import uk.kindred.reviews.simulation.Seeds;
import uk.kindred.reviews.simulation.Truth;
import uk.kindred.reviews.simulation.Verdicts;
import uk.kindred.reviews.simulation.Year;

/**
 * Simulated years with attacks whose truth is known: how many the detection puts before a moderator, before they go out and
 * after, how many honest reviews it does that to, whether praise and criticism fare alike, and what a plain rule does beside.
 * The figures are for seeds that were not used in tuning, unless asked for with "tuning".
 */
public final class ReviewBench {

    private static final int SETTINGS = 500;

    /** Of the tuning's forty, so many are told, the last ones: the points come from the first. */
    private static final int TUNING_YEARS = 12;

    private static final double LEAST_RECALL = 95;
    private static final double MOST_CRITICISM = 1;

    private ReviewBench() {}

    public static void main(String[] arguments) {
        boolean tuning = arguments.length > 0 && arguments[0].equals("tuning");
        List<Long> seeds =
                tuning ? Seeds.TUNING.subList(Seeds.TUNING.size() - TUNING_YEARS, Seeds.TUNING.size()) : Seeds.PROOF;
        print(
                "%d simulated years of %d settings, %s%n",
                seeds.size(), SETTINGS, tuning ? "seeds of tuning" : "seeds not used in tuning");
        List<Equality.Told> told =
                seeds.parallelStream().map(ReviewBench::simulated).toList();
        for (int i = 0; i < seeds.size(); i++) {
            Score detection = told.get(i).score();
            tell(seeds.get(i), "detection", detection);
            tell(seeds.get(i), "plain rule", new Score(detection.year(), Verdicts.byPlainRule(detection.year())));
        }
        tellLimits(told.stream().map(Equality.Told::score).toList());
        tellEquality(told);
    }

    private static Equality.Told simulated(long seed) {
        List<Happened> year = Year.of(seed, SETTINGS);
        Score detection = new Score(year, Verdicts.byDetection(year));
        return new Equality.Told(detection, new Publication(seed, detection));
    }

    private static void tell(long seed, String what, Score score) {
        print(
                "%5d %-10s recall %5.1f %%, before going out %5.1f %%, of %d; honest ones put before a moderator:"
                        + " criticism %4.2f %%, before going out %4.2f %%, of %d; praise %4.2f %%, %4.2f %%, of %d;",
                seed,
                what,
                score.recallPercent(),
                score.heldBeforePercent(),
                score.count(one -> one.truth().isAttack()),
                score.honestTroubledPercent(Tone.CRITICISM),
                score.honestHeldPercent(Tone.CRITICISM),
                score.count(one -> !one.truth().isAttack() && one.sighting().tone() == Tone.CRITICISM),
                score.honestTroubledPercent(Tone.PRAISE),
                score.honestHeldPercent(Tone.PRAISE),
                score.count(one -> !one.truth().isAttack() && one.sighting().tone() == Tone.PRAISE));
        for (Truth attack : Truth.values()) {
            if (attack.isAttack()) {
                print(" %s %.0f/%.0f", attack, score.recallPercent(attack), score.heldBeforePercent(attack));
            }
        }
        print("%n");
    }

    private static void tellLimits(List<Score> scores) {
        tellLimit("recall", scores, Score::recallPercent, false, LEAST_RECALL);
        tellLimit("recall before going out", scores, Score::heldBeforePercent, false, LEAST_RECALL);
        tellLimit(
                "honest criticism put before a moderator at any time",
                scores,
                score -> score.honestTroubledPercent(Tone.CRITICISM),
                true,
                MOST_CRITICISM);
        tellLimit(
                "honest criticism put before a moderator before going out",
                scores,
                score -> score.honestHeldPercent(Tone.CRITICISM),
                true,
                MOST_CRITICISM);
    }

    private static void tellLimit(
            String what, List<Score> scores, ToDoubleFunction<Score> measure, boolean atMost, double limit) {
        double[] years = scores.stream().mapToDouble(measure).sorted().toArray();
        double average = scores.stream().mapToDouble(measure).average().orElseThrow();
        long kept = scores.stream()
                .mapToDouble(measure)
                .filter(year -> atMost ? year <= limit : year >= limit)
                .count();
        print(
                "%s: on average %.2f %%, at its worst %.2f %%; %s %.0f %% in %d of %d years%n",
                what,
                average,
                atMost ? years[years.length - 1] : years[0],
                atMost ? "at most" : "at least",
                limit,
                kept,
                years.length);
    }

    private static void tellEquality(List<Equality.Told> told) {
        print("honest praise against honest criticism, and the difference with its 95 %% range over the years%n");
        for (Equality equality : Equality.of(told)) {
            print(
                    "  %-46s praise %6.2f, criticism %6.2f, difference %+.2f (%+.2f to %+.2f): %s within %.0f%n",
                    equality.what(),
                    equality.praise(),
                    equality.criticism(),
                    equality.difference().mean(),
                    equality.difference().low(),
                    equality.difference().high(),
                    equality.isShown() ? "equal" : "not shown to be equal",
                    equality.tolerance());
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
