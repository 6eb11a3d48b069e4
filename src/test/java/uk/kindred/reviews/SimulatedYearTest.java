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

    private final List<Happened> year = Year.of(Seeds.PROOF.getFirst(), SETTINGS);
    private final Verdicts verdicts = Verdicts.byDetection(year);
    private final Score detection = new Score(year, verdicts);

    @Test
    void attacksAreFoundAndHonestCriticismIsNotKeptBack() {
        Score plain = new Score(year, Verdicts.byPlainRule(year));

        assertThat(detection.recallPercent()).isGreaterThanOrEqualTo(95);
        assertThat(detection.honestHeldPercent(Tone.CRITICISM)).isLessThanOrEqualTo(1);
        assertThat(plain.recallPercent()).isLessThan(detection.recallPercent());
        assertThat(plain.honestHeldPercent(Tone.CRITICISM)).isGreaterThan(detection.honestHeldPercent(Tone.CRITICISM));
    }

    /** Criticism is never kept back more often than praise is; and whoever is not kept back waits equally long. */
    @Test
    void honestCriticismGoesOutAsOftenAndAsSoonAsHonestPraise() {
        assertThat(detection.honestHeldPercent(Tone.CRITICISM))
                .isLessThanOrEqualTo(detection.honestHeldPercent(Tone.PRAISE) + 0.5);
        assertThat(averageWait(Tone.CRITICISM)).isCloseTo(averageWait(Tone.PRAISE), offset(1.0));
    }

    private double averageWait(Tone tone) {
        Predicate<Happened> goesOut = one -> !one.truth().isAttack()
                && one.sighting().tone() == tone
                && !verdicts.heldBefore().contains(one.sighting().id());
        return year.stream()
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
