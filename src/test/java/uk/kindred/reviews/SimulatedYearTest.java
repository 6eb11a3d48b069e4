package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedYearTest {

    private static final int SETTINGS = 500;

    private static final String AT_ANY_TIME = "% put before a moderator at any time";

    /** Every third of the years of an earlier proof. Those of the next are for script/bench reviews alone: once looked at, they prove no more. */
    private List<Equality.Told> years = List.of();

    /** Not while the class is made: threads beside would wait for that, and it for them. */
    @BeforeAll
    void tellYears() {
        years = IntStream.range(0, Seeds.EARLIER_PROOF.size())
                .filter(number -> number % 3 == 2)
                .mapToObj(Seeds.EARLIER_PROOF::get)
                .toList()
                .parallelStream()
                .map(SimulatedYearTest::tell)
                .toList();
    }

    private static Equality.Told tell(long seed) {
        List<Happened> year = Year.of(seed, SETTINGS);
        Score score = new Score(year, Verdicts.byDetection(year));
        return new Equality.Told(score, new Publication(seed, score));
    }

    /** The limits of 95 and 1 are reached on average; of twelve years some miss one of them: docs/benchmarks.md. */
    @Test
    void attacksAreFoundAndHonestCriticismIsNotKeptBackOnAverageOfYearsThatNobodyTunedOn() {
        assertThat(Seeds.EARLIER_PROOF).doesNotContainAnyElementsOf(Seeds.TUNING);
        assertThat(Seeds.PROOF)
                .doesNotContainAnyElementsOf(Seeds.TUNING)
                .doesNotContainAnyElementsOf(Seeds.EARLIER_PROOF);
        assertThat(average(Score::recallPercent)).isGreaterThanOrEqualTo(95);
        assertThat(average(Score::heldBeforePercent)).isGreaterThanOrEqualTo(91);
        // also what was put before a moderator after it had gone out
        assertThat(average(score -> score.honestTroubledPercent(Tone.CRITICISM)))
                .isLessThanOrEqualTo(1);
        for (Equality.Told told : years) {
            Score detection = told.score();
            Score plain = new Score(detection.year(), Verdicts.byPlainRule(detection.year()));

            assertThat(detection.recallPercent()).isGreaterThan(93.5);
            assertThat(detection.heldBeforePercent()).isGreaterThan(plain.recallPercent());
            assertThat(detection.honestTroubledPercent(Tone.CRITICISM))
                    .isLessThan(2.1)
                    .isLessThan(plain.honestTroubledPercent(Tone.CRITICISM));
        }
    }

    private double average(ToDoubleFunction<Score> measure) {
        return years.stream()
                .map(Equality.Told::score)
                .mapToDouble(measure)
                .average()
                .orElseThrow();
    }

    /**
     * What is honest is held before, goes out as often and as soon, to within what counts as equal, on either side. What is
     * looked at later as well is a little further apart: praise stands beside more that is made up.
     */
    @Test
    void honestCriticismAndHonestPraiseGoOutAsOftenAndAsSoon() {
        for (Equality equality : Equality.of(years)) {
            double tolerance = equality.what().equals(AT_ANY_TIME) ? 1.25 : equality.tolerance();
            assertThat(equality.difference().mean()).as(equality.what()).isBetween(-tolerance, tolerance);
        }
    }

    /** Who praises would have got the same points for the same signs, had they criticised, and the other way round. */
    @Test
    void pointsDoNotTellPraiseFromCriticism() {
        List<Sighting> seen = years.getFirst().score().year().stream()
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
