package uk.kindred.reviews.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kindred.reviews.detection.Assessment;
import uk.kindred.reviews.detection.Detector;
import uk.kindred.reviews.detection.Sighting;

/**
 * What becomes of a simulated year: looked at again and again as it comes, as Kindred does, with three months in sight, and
 * published in rounds of a month.
 *
 * @param heldBefore held before it went out, and since when
 * @param doubtedAfter put before a moderator after it had gone out, and when
 */
public record Verdicts(Map<Long, Instant> heldBefore, Map<Long, Instant> doubtedAfter) {

    private static final Duration SEEN = Duration.ofDays(92);
    private static final Duration STEP = Duration.ofDays(5);
    private static final Duration ROUND = Duration.ofDays(30);
    private static final int FEWEST_WORDS = 12;
    private static final Duration LOOKED_AT_FOR = Duration.ofDays(7);

    public boolean areAbout(Happened one) {
        long id = one.sighting().id();
        return heldBefore.containsKey(id) || doubtedAfter.containsKey(id);
    }

    /** When a review that nobody holds goes out. */
    public static Instant round(Instant at) {
        return roundFrom(at.plus(LOOKED_AT_FOR));
    }

    /** The first round from this moment on. */
    static Instant roundFrom(Instant moment) {
        long rounds = Math.ceilDiv(Duration.between(Market.BEGIN, moment).toSeconds(), ROUND.toSeconds());
        return Market.BEGIN.plus(ROUND.multipliedBy(rounds));
    }

    public static Verdicts byDetection(List<Happened> year) {
        Map<Long, Instant> held = new HashMap<>();
        Map<Long, Instant> doubted = new HashMap<>();
        Instant end = year.getLast().sighting().at().plus(ROUND).plus(LOOKED_AT_FOR);
        for (Instant now = Market.BEGIN.plus(STEP); now.isBefore(end); now = now.plus(STEP)) {
            Instant from = now.minus(SEEN);
            Instant until = now;
            List<Sighting> seen = year.stream()
                    .map(Happened::sighting)
                    .filter(one -> one.at().isAfter(from) && !one.at().isAfter(until))
                    .toList();
            Map<Long, Assessment> assessed =
                    Detector.assess(seen, seen.stream().map(Sighting::id).toList());
            for (Sighting one : seen) {
                Assessment assessment = assessed.get(one.id());
                if (assessment != null && assessment.isToBeHeld() && !held.containsKey(one.id())) {
                    (round(one.at()).isBefore(until) ? doubted : held).putIfAbsent(one.id(), until);
                }
            }
        }
        return new Verdicts(held, doubted);
    }

    /** The plain rule to compare with: three of one listing within a day, or a dozen words or more that were there before. */
    public static Verdicts byPlainRule(List<Happened> year) {
        Map<Long, Instant> held = new HashMap<>();
        Map<String, Long> words = new HashMap<>();
        Map<Long, Deque<Sighting>> recent = new HashMap<>();
        for (Happened one : year) {
            Sighting sighting = one.sighting();
            Deque<Sighting> day = recent.computeIfAbsent(sighting.listing(), any -> new ArrayDeque<>());
            while (!day.isEmpty() && day.getFirst().at().isBefore(sighting.at().minus(Duration.ofDays(1)))) {
                day.removeFirst();
            }
            day.addLast(sighting);
            if (day.size() >= 3) {
                new ArrayList<>(day).forEach(other -> held.putIfAbsent(other.id(), sighting.at()));
            }
            Long before = words.putIfAbsent(one.words(), sighting.id());
            if (before != null && one.words().split(" ", -1).length >= FEWEST_WORDS) {
                held.putIfAbsent(sighting.id(), sighting.at());
            }
        }
        return new Verdicts(held, Map.of());
    }
}
