package uk.kindred.reviews.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kindred.reviews.detection.Sighting.KeeperTrace;

/** What is enough by itself to have a person look, and what is not. */
class DetectorTest {

    private static final Instant MONDAY = Instant.parse("2030-03-04T09:00:00Z");

    private static final String WORDS =
            "My uncle has been there since the spring and the night staff know how he likes his"
                    + " tea and which songs he will not have in the house.";

    private final List<Sighting> seen = new ArrayList<>();

    private record From(String device, String network) {}

    private long add(
            Tone tone,
            int day,
            From from,
            String words,
            KeeperTrace trace,
            boolean straightLine,
            boolean professional) {
        long id = seen.size() + 1L;
        seen.add(new Sighting(
                id,
                1,
                "owner",
                MONDAY.plus(Duration.ofDays(day)),
                tone,
                Vouched.NOBODY,
                straightLine,
                professional,
                false,
                null,
                false,
                Set.of(from.device()),
                Set.of(from.network()),
                trace,
                null,
                TextPrint.of(words)));
        return id;
    }

    private long add(Tone tone, int day, From from, String words) {
        return add(tone, day, from, words, KeeperTrace.NONE, false, false);
    }

    private long addWith(KeeperTrace trace, boolean professional) {
        // months apart: who comes with others that are in doubt is in doubt too
        return add(Tone.PRAISE, 60 * seen.size(), apart(), "Very good.", trace, false, professional);
    }

    private From apart() {
        return new From("device " + seen.size(), "network " + seen.size());
    }

    private Assessment assess(long id) {
        Map<Long, Assessment> assessed =
                Detector.assess(seen, seen.stream().map(Sighting::id).toList());
        return Objects.requireNonNull(assessed.get(id));
    }

    @Test
    void aDeviceOrAddressOfWhoeverRunsTheServiceIsEnough() {
        long device = addWith(new KeeperTrace(true, false, false, false, false), false);
        long mail = addWith(new KeeperTrace(false, false, true, false, false), false);
        long rival = addWith(new KeeperTrace(false, false, false, true, false), false);
        long worker = addWith(new KeeperTrace(false, false, false, true, false), true);

        assertThat(assess(device).isToBeHeld()).isTrue();
        assertThat(assess(mail).isToBeHeld()).isTrue();
        assertThat(assess(rival).isToBeHeld()).isTrue();
        assertThat(assess(worker).isToBeHeld()).as("knows many services").isFalse();
    }

    @Test
    void theConnectionOfAHomeIsNot() {
        KeeperTrace visitor = new KeeperTrace(false, true, false, false, false);
        long first = add(Tone.PRAISE, 0, apart(), "Very good.", visitor, false, false);
        add(Tone.PRAISE, 1, apart(), "Lovely staff.", visitor, false, false);
        add(Tone.PRAISE, 2, apart(), "Happy here.", visitor, false, false);

        assertThat(assess(first).isToBeHeld()).isFalse();
    }

    @Test
    void theSameWordsAreEnoughForWhoeverCopiesAndNotForWhoeverIsCopied() {
        long first = add(Tone.PRAISE, 0, apart(), WORDS);
        long copy = add(Tone.PRAISE, 20, apart(), WORDS);

        assertThat(assess(copy).isToBeHeld()).isTrue();
        assertThat(assess(copy).against()).contains(Signal.NEAR_COPY);
        assertThat(assess(first).isToBeHeld()).isFalse();
    }

    @Test
    void aCoupleOnOneDeviceAndAngryPeopleOfOneWeekAreNotHeld() {
        From home = new From("tablet", "household");
        long one = add(Tone.CRITICISM, 0, home, "They are always late.");
        add(Tone.CRITICISM, 1, home, "Too few staff.");
        for (int day = 0; day < 7; day++) {
            add(Tone.CRITICISM, day, apart(), "Never again.");
        }

        assertThat(seen)
                .allSatisfy(
                        review -> assertThat(assess(review.id()).isToBeHeld()).isFalse());
        assertThat(assess(one).points()).containsKey(Signal.SAME_DEVICE);
    }

    /** A device counts for more, the more doubtful those are that share it. */
    @Test
    void manyThatSayTheSameFromOneDeviceAreHeld() {
        From desk = new From("desk", "office");
        for (int day = 0; day < 4; day++) {
            add(Tone.PRAISE, 2 * day, desk, "All good.", KeeperTrace.NONE, true, false);
        }

        assertThat(seen).allSatisfy(review -> {
            assertThat(assess(review.id()).isToBeHeld()).isTrue();
            assertThat(assess(review.id()).against()).contains(Signal.SAME_DEVICE, Signal.STRAIGHT_LINE, Signal.LINKED);
        });
    }
}
