package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import uk.kindred.reviews.detection.Tone;
import uk.kindred.reviews.simulation.Happened;
import uk.kindred.reviews.simulation.Score;
import uk.kindred.reviews.simulation.Seeds;
import uk.kindred.reviews.simulation.Verdicts;
import uk.kindred.reviews.simulation.Year;

/** Attacks are found, honest criticism goes out, and praise waits as long. The whole measure is script/bench reviews. */
class SimulatedYearTest {

    private static final int SETTINGS = 500;

    private static final int YEARS = 2;

    /** Years that nobody tuned on. */
    private static final List<Score> DETECTION = Seeds.PROOF.subList(0, YEARS).stream()
            .map(seed -> Year.of(seed, SETTINGS))
            .map(year -> new Score(year, Verdicts.byDetection(year)))
            .toList();

    @Test
    void attacksAreFoundAndHonestCriticismIsNotKeptBackInYearsThatNobodyTunedOn() {
        assertThat(Seeds.PROOF).doesNotContainAnyElementsOf(Seeds.TUNING);
        double recall = 0;
        double keptBack = 0;
        double plainRecall = 0;
        double plainKeptBack = 0;
        for (Score detection : DETECTION) {
            Score plain = new Score(detection.year(), Verdicts.byPlainRule(detection.year()));
            recall += detection.recallPercent() / YEARS;
            keptBack += detection.honestHeldPercent(Tone.CRITICISM) / YEARS;
            plainRecall += plain.recallPercent() / YEARS;
            plainKeptBack += plain.honestHeldPercent(Tone.CRITICISM) / YEARS;
        }

        assertThat(recall).isGreaterThanOrEqualTo(95).isGreaterThan(plainRecall);
        assertThat(keptBack).isLessThanOrEqualTo(1).isLessThan(plainKeptBack);
    }

    /** Criticism is never kept back more often than praise is; and whoever is not kept back waits equally long. */
    @Test
    void honestCriticismGoesOutAsOftenAndAsSoonAsHonestPraise() {
        Score detection = DETECTION.getFirst();

        assertThat(detection.honestHeldPercent(Tone.CRITICISM))
                .isLessThanOrEqualTo(detection.honestHeldPercent(Tone.PRAISE) + 0.5);
        assertThat(detection.honestHeldPercent(Tone.PRAISE)).isLessThan(5);
        assertThat(averageWait(detection, Tone.CRITICISM)).isCloseTo(averageWait(detection, Tone.PRAISE), offset(1.0));
    }

    private static double averageWait(Score detection, Tone tone) {
        Predicate<Happened> goesOut = one -> !one.truth().isAttack()
                && one.sighting().tone() == tone
                && !detection.verdicts().heldBefore().contains(one.sighting().id());
        return detection.year().stream()
                .filter(goesOut)
                .mapToDouble(one -> Duration.between(
                                        one.sighting().at(),
                                        Verdicts.round(one.sighting().at()))
                                .toHours()
                        / 24.0)
                .average()
                .orElseThrow();
    }
}
