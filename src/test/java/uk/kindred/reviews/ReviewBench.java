package uk.kindred.reviews;

import java.util.List;
import java.util.Locale;
import uk.kindred.reviews.detection.Tone;
import uk.kindred.reviews.simulation.Happened;
import uk.kindred.reviews.simulation.Score;
import uk.kindred.reviews.simulation.Seeds;
import uk.kindred.reviews.simulation.Truth;
import uk.kindred.reviews.simulation.Verdicts;
import uk.kindred.reviews.simulation.Year;

/**
 * Simulated years with attacks whose truth is known: how many the detection puts before a moderator, how many honest reviews
 * it keeps back, and what a plain rule does beside. The figures are for seeds that were not used in tuning, unless asked for
 * with "tuning".
 */
public final class ReviewBench {

    private static final int SETTINGS = 500;

    private ReviewBench() {}

    public static void main(String[] arguments) {
        boolean tuning = arguments.length > 0 && arguments[0].equals("tuning");
        List<Long> seeds = tuning ? Seeds.TUNING : Seeds.PROOF;
        System.out.printf(
                Locale.ROOT,
                "%d simulated years of %d settings, %s%n",
                seeds.size(),
                SETTINGS,
                tuning ? "seeds of tuning" : "seeds not used in tuning");
        double worstRecall = 100;
        double worstHeld = 0;
        double recall = 0;
        double held = 0;
        for (long seed : seeds) {
            List<Happened> year = Year.of(seed, SETTINGS);
            Score detection = new Score(year, Verdicts.byDetection(year));
            tell(seed, "detection", detection);
            tell(seed, "plain rule", new Score(year, Verdicts.byPlainRule(year)));
            recall += detection.recallPercent() / seeds.size();
            held += detection.honestHeldPercent(Tone.CRITICISM) / seeds.size();
            worstRecall = Math.min(worstRecall, detection.recallPercent());
            worstHeld = Math.max(worstHeld, detection.honestHeldPercent(Tone.CRITICISM));
        }
        System.out.printf(
                Locale.ROOT,
                "the detection on average: recall %.1f %%, honest criticism kept back %.2f %%;"
                        + " at its worst %.1f %%, %.2f %%%n",
                recall,
                held,
                worstRecall,
                worstHeld);
    }

    private static void tell(long seed, String what, Score score) {
        System.out.printf(
                Locale.ROOT,
                "%5d %-10s recall %5.1f %% (before going out %5.1f %%) of %d; honest kept back: criticism %4.2f %% of %d,"
                        + " praise %4.2f %% of %d; looked at later too: %4.2f %%, %4.2f %%;",
                seed,
                what,
                score.recallPercent(),
                score.heldBeforePercent(),
                score.count(one -> one.truth().isAttack()),
                score.honestHeldPercent(Tone.CRITICISM),
                score.count(one -> !one.truth().isAttack() && one.sighting().tone() == Tone.CRITICISM),
                score.honestHeldPercent(Tone.PRAISE),
                score.count(one -> !one.truth().isAttack() && one.sighting().tone() == Tone.PRAISE),
                score.honestTroubledPercent(Tone.CRITICISM),
                score.honestTroubledPercent(Tone.PRAISE));
        for (Truth attack : Truth.values()) {
            if (attack.isAttack()) {
                System.out.printf(Locale.ROOT, " %s %.0f", attack, score.recallPercent(attack));
            }
        }
        System.out.println();
    }
}
