package uk.kindred.market.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.testing.KindredTest;

/** Which councils are alike: the rules on made-up numbers, and what comes of them for England. */
@KindredTest
class LikenessTest {

    @Autowired
    private Neighbours neighbours;

    @Autowired
    private Councils councils;

    private final Random random = new Random(20261130);

    @Test
    void distancesAreTheSameBothWaysNobodyIsTheirOwnAndNoWayRoundIsShorter() {
        Map<String, double[]> traits = someTraits(40);
        Likeness likeness = Likeness.of(traits);
        List<String> all = List.copyOf(traits.keySet());
        for (String one : all) {
            assertThat(likeness.distance(one, one)).isZero();
            assertThat(likeness.nearest(one, 100))
                    .extracting(Likeness.Like::gss)
                    .doesNotContain(one)
                    .hasSize(39);
            assertThat(likeness.nearest(one, 100))
                    .isSortedAccordingTo((left, right) -> Double.compare(left.distance(), right.distance()));
            for (String other : all) {
                assertThat(likeness.distance(one, other)).isEqualTo(likeness.distance(other, one));
                assertThat(likeness.distance(one, other))
                        .isLessThanOrEqualTo(likeness.distance(one, all.getFirst())
                                + likeness.distance(all.getFirst(), other)
                                + 1e-9);
            }
        }
    }

    @Test
    void neitherTheUnitOfATraitNorTheOrderOfCouncilsChangesAnything() {
        Map<String, double[]> traits = someTraits(30);
        Map<String, double[]> otherwise = new LinkedHashMap<>();
        traits.keySet().stream().sorted((one, other) -> other.compareTo(one)).forEach(gss -> {
            double[] values = Objects.requireNonNull(traits.get(gss)).clone();
            values[0] = values[0] * 1000 + 7;
            values[2] = values[2] / 12;
            otherwise.put(gss, values);
        });
        Likeness one = Likeness.of(traits);
        Likeness other = Likeness.of(otherwise);
        for (String gss : traits.keySet()) {
            assertThat(other.nearest(gss, 15))
                    .extracting(Likeness.Like::gss)
                    .isEqualTo(one.nearest(gss, 15).stream()
                            .map(Likeness.Like::gss)
                            .toList());
        }
    }

    @Test
    void whatAllHaveAlikeTellsNobodyApartAndEqualsKeepTheOrderOfTheirCodes() {
        Likeness likeness = Likeness.of(Map.of(
                "a", new double[] {1, 5},
                "b", new double[] {2, 5},
                "c", new double[] {2, 5},
                "d", new double[] {3, 5}));
        assertThat(likeness.distance("b", "c")).isZero();
        assertThat(likeness.nearest("a", 2)).extracting(Likeness.Like::gss).containsExactly("b", "c");
        assertThat(Likeness.of(Map.of("a", new double[] {1})).nearest("a", 15)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Likeness.of(Map.of("a", new double[] {1}, "b", new double[] {Double.NaN})));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Likeness.of(Map.of("a", new double[] {1}, "b", new double[] {1, 2})));
        assertThatIllegalArgumentException().isThrownBy(() -> likeness.distance("a", "nowhere"));
    }

    @Test
    void everyCouncilHasFifteenAndTheyAreWhatOneWouldExpect() {
        Map<String, double[]> traits = neighbours.traits();
        assertThat(traits).hasSize(153);
        assertThat(traits.values()).allSatisfy(values -> assertThat(values).hasSize(Trait.values().length));
        for (Council council : councils.list()) {
            assertThat(neighbours.of(council))
                    .hasSize(Neighbours.MANY)
                    .extracting(Neighbours.Neighbour::council)
                    .doesNotContain(council)
                    .doesNotHaveDuplicates();
        }
        assertThat(names("devon")).contains("Norfolk", "Suffolk", "Somerset").doesNotContain("Leeds", "Hackney");
        assertThat(names("tower-hamlets")).contains("Southwark", "Hackney", "Islington");
        assertThat(names("leeds")).contains("Sheffield", "Bradford").doesNotContain("Devon");
    }

    @Test
    void areasAndSharesAreNearWhatIsKnown() {
        double[] herefordshire = Objects.requireNonNull(neighbours.traits().get("E06000019"));
        // 2,180 square kilometres and 193,600 people (ONS)
        assertThat(Math.exp(herefordshire[Trait.DENSITY.ordinal()])).isCloseTo(193_600 / 2180.0, within(3.0));
        assertThat(herefordshire[Trait.SPARSE.ordinal()]).isBetween(0.45, 0.65);
        double[] hackney = Objects.requireNonNull(neighbours.traits().get("E09000012"));
        assertThat(hackney[Trait.SPARSE.ordinal()]).isZero();
    }

    private List<String> names(String slug) {
        return neighbours.of(councils.findBySlug(slug).orElseThrow()).stream()
                .map(neighbour -> neighbour.council().shortName())
                .toList();
    }

    private Map<String, double[]> someTraits(int many) {
        Map<String, double[]> traits = new LinkedHashMap<>();
        for (int number = 0; number < many; number++) {
            traits.put(
                    "E%08d".formatted(number),
                    new double[] {random.nextGaussian(), random.nextDouble() * 100, random.nextInt(3), 4});
        }
        return traits;
    }
}
