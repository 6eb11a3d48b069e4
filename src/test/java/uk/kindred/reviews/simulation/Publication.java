package uk.kindred.reviews.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.detection.Tone;

/**
 * When honest reviews go out, those that were held too: a moderator decides after some days, now and then wrongly, and the next
 * round takes what was let go. Moderators do not know which way a review goes.
 */
public final class Publication {

    /** Half are decided within three days, one in twenty after more than two weeks. Assumed: nobody has measured it. */
    private static final double MEDIAN_DAYS = 3;

    private static final double SPREAD = 1;

    /** Of honest reviews that they look at, they refuse so many. Assumed as well. */
    private static final double MISTAKES = 0.05;

    private final List<Outcome> outcomes = new ArrayList<>();

    /** @param days from when nothing was missing; null if it never went out or was taken down */
    private record Outcome(
            Tone tone, boolean withItsRound, @Nullable Double days) {}

    public Publication(long seed, Score score) {
        Random chance = new Random(seed);
        for (Happened one : score.year()) {
            // drawn for each, held or not: so one verdict does not change what becomes of others
            double takes = Math.exp(Math.log(MEDIAN_DAYS) + SPREAD * chance.nextGaussian());
            boolean mistaken = chance.nextDouble() < MISTAKES;
            if (!one.truth().isAttack()) {
                outcomes.add(outcome(one, score.verdicts(), takes, mistaken));
            }
        }
    }

    private static Outcome outcome(Happened one, Verdicts verdicts, double takesDays, boolean mistaken) {
        long id = one.sighting().id();
        Instant at = one.sighting().at();
        Instant first = Verdicts.round(at);
        Instant held = verdicts.heldBefore().get(id);
        Instant out = first;
        if (held != null) {
            Instant decided = held.plusSeconds((long) (takesDays * 86_400));
            out = decided.isAfter(first) ? Verdicts.roundFrom(decided) : first;
        }
        boolean refused = mistaken && verdicts.areAbout(one);
        double days = Duration.between(at, out).toSeconds() / 86_400.0;
        return new Outcome(one.sighting().tone(), out.equals(first) && !refused, refused ? null : days);
    }

    /** How many of a hundred honest reviews of this tone are out in the end. */
    public double publishedPercent(Tone tone) {
        return percent(tone, outcome -> outcome.days() != null);
    }

    /** … went out with the first round after they had waited a week, as what nobody holds does. */
    public double withTheirRoundPercent(Tone tone) {
        return percent(tone, Outcome::withItsRound);
    }

    /** … are out after so many days at most. */
    public double outWithinPercent(Tone tone, double atMostDays) {
        return percent(tone, outcome -> outcome.days() != null && outcome.days() <= atMostDays);
    }

    /** Average days until those that went out did. */
    public double averageDays(Tone tone) {
        return outcomes.stream()
                .filter(outcome -> outcome.tone() == tone && outcome.days() != null)
                .mapToDouble(Publication::days)
                .average()
                .orElseThrow();
    }

    private static double days(Outcome outcome) {
        Double days = outcome.days();
        return days == null ? 0 : days;
    }

    private double percent(Tone tone, Predicate<Outcome> which) {
        List<Outcome> of =
                outcomes.stream().filter(outcome -> outcome.tone() == tone).toList();
        return 100.0 * of.stream().filter(which).count() / Math.max(1, of.size());
    }
}
