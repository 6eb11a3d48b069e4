package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kindred.reviews.detection.Assessment;
import uk.kindred.reviews.detection.Detector;
import uk.kindred.reviews.detection.Sighting;
import uk.kindred.reviews.detection.Tone;
import uk.kindred.reviews.simulation.Equality;
import uk.kindred.reviews.simulation.Happened;
import uk.kindred.reviews.simulation.Publication;
import uk.kindred.reviews.simulation.Score;
import uk.kindred.reviews.simulation.Seeds;
import uk.kindred.reviews.simulation.Verdicts;
import uk.kindred.reviews.simulation.Year;

/** Attacks are found, honest criticism goes out, and praise waits as long. The whole measure is script/bench reviews. */
class SimulatedYearTest {

    private static final int SETTINGS = 500;

    private static final int YEARS = 4;

    /** Years that nobody tuned on. */
    private static final List<Equality.Told> TOLD = Seeds.PROOF.subList(0, YEARS).parallelStream()
            .map(SimulatedYearTest::tell)
            .toList();

    private static Equality.Told tell(long seed) {
        List<Happened> year = Year.of(seed, SETTINGS);
        Score score = new Score(year, Verdicts.byDetection(year));
        return new Equality.Told(score, new Publication(seed, score));
    }

    @Test
    void attacksAreFoundAndHonestCriticismIsNotKeptBackInEachYearThatNobodyTunedOn() {
        assertThat(Seeds.PROOF).doesNotContainAnyElementsOf(Seeds.TUNING);
        for (Equality.Told told : TOLD) {
            Score detection = told.score();
            Score plain = new Score(detection.year(), Verdicts.byPlainRule(detection.year()));

            assertThat(detection.recallPercent()).isGreaterThanOrEqualTo(95).isGreaterThan(plain.recallPercent());
            assertThat(detection.heldBeforePercent()).isGreaterThan(88);
            // also what was put before a moderator after it had gone out
            assertThat(detection.honestTroubledPercent(Tone.CRITICISM))
                    .isLessThanOrEqualTo(1)
                    .isLessThan(plain.honestTroubledPercent(Tone.CRITICISM));
        }
    }

    /** Two-sided, with 95 % ranges over the years: all that is honest goes out as often and as soon, held or not. */
    @Test
    void honestCriticismAndHonestPraiseGoOutAsOftenAndAsSoon() {
        List<Equality> all = Equality.of(TOLD);

        assertThat(all)
                .filteredOn(equality -> equality.what().contains("out in the end")
                        || equality.what().contains("with their own round"))
                .hasSize(2)
                .allMatch(Equality::isShown);
        assertThat(all)
                .allSatisfy(
                        equality -> assertThat(Math.abs(equality.difference().mean()))
                                .as(equality.what())
                                .isLessThanOrEqualTo(1.5 * equality.tolerance()));
    }

    /** Who praises would have got the same points for the same signs, had they criticised, and the other way round. */
    @Test
    void pointsDoNotTellPraiseFromCriticism() {
        List<Sighting> seen = TOLD.getFirst().score().year().stream()
                .map(Happened::sighting)
                .limit(600)
                .toList();
        List<Long> ids = seen.stream().map(Sighting::id).toList();

        Map<Long, Assessment> asTheyAre = Detector.assess(seen, ids);
        Map<Long, Assessment> mirrored =
                Detector.assess(seen.stream().map(SimulatedYearTest::mirrored).toList(), ids);

        ids.forEach(id -> assertThat(sum(mirrored, id)).isCloseTo(sum(asTheyAre, id), within(1e-6)));
    }

    private static double sum(Map<Long, Assessment> assessed, Long id) {
        Assessment assessment = assessed.get(id);
        return assessment == null ? Double.NaN : assessment.sum();
    }

    private static Sighting mirrored(Sighting one) {
        Tone tone = switch (one.tone()) {
            case PRAISE -> Tone.CRITICISM;
            case CRITICISM -> Tone.PRAISE;
            case MIXED -> Tone.MIXED;
        };
        return new Sighting(
                one.id(),
                one.listing(),
                one.keeper(),
                one.at(),
                tone,
                one.vouched(),
                one.straightLine(),
                one.professional(),
                one.typedIn(),
                one.batch(),
                one.batchRefused(),
                one.devices(),
                one.networks(),
                one.trace(),
                one.mail(),
                one.text());
    }
}
