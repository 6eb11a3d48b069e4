package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.kindred.reviews.figures.Tally;

/** Every number of answers below ten, every share of yes, everybody who may know one answer: nobody learns another. */
class BandTest {

    @ParameterizedTest
    @EnumSource(Band.class)
    void whoeverKnowsOneAnswerLearnsNoOther(Band told) {
        for (int answers = SmallSettings.BAND_FROM; answers < SmallSettings.SCORE_FROM; answers++) {
            Set<Integer> possible = possible(told, answers);
            assertThat(possible).doesNotContain(told == Band.MOST ? 0 : answers);
            // of the others, when the one who looks said yes or did not
            assertOpen(IntStream.of(toArray(possible)).filter(yes -> yes > 0).map(yes -> yes - 1), answers - 1);
            int all = answers;
            assertOpen(IntStream.of(toArray(possible)).filter(yes -> yes < all), answers - 1);
        }
    }

    @Test
    void theSameIsToldOfNoAndInPart() {
        for (int inPart = 0; inPart <= 5; inPart++) {
            assertThat(Band.of(new Tally(2, inPart, 5 - inPart))).isEqualTo(Band.HALF_OR_FEWER);
            assertThat(Band.of(new Tally(6, inPart, 5 - inPart))).isEqualTo(Band.MOST);
        }
    }

    /** Neither that none of these others said yes, nor that all did, is the one thing that is possible. */
    private static void assertOpen(IntStream yesOfOthers, int others) {
        Set<Integer> left = new TreeSet<>(yesOfOthers.boxed().toList());
        assertThat(left).isNotEqualTo(Set.of(0)).isNotEqualTo(Set.of(others));
    }

    private static Set<Integer> possible(Band told, int answers) {
        return new TreeSet<>(IntStream.rangeClosed(0, answers)
                .filter(yes -> Band.of(new Tally(yes, 0, answers - yes)) == told)
                .boxed()
                .toList());
    }

    private static int[] toArray(Set<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
