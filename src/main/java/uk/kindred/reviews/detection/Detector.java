package uk.kindred.reviews.detection;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Adds up what speaks against reviews. Nothing is decided here: from {@link Assessment#HOLD_FROM} on a moderator looks, and
 * the writer is told why. The points were tuned on a simulated market (docs/reviews.md tells its limits); the same count for
 * praise and for criticism.
 */
public final class Detector {

    private static final Duration BURST = Duration.ofDays(10);
    private static final Duration TOGETHER = Duration.ofDays(14);

    /** So many within days are no burst. */
    private static final int NO_BURST = 3;

    /** Whom a suspect draws in may draw in others; but not without end. */
    private static final int PASSES = 3;

    /** Whoever stands in a crowd and has less against them than this draws in nobody: angry people come together too. */
    private static final double OF_ITS_OWN = 1.5;

    private static final double NEARLY_THE_SAME = 0.5;
    private static final double ALIKE = 0.3;

    private Detector() {}

    /** @param seen with all neighbours of those that are judged, and theirs. @param judged ids of those among them */
    public static Map<Long, Assessment> assess(Collection<Sighting> seen, Collection<Long> judged) {
        Neighbours neighbours = new Neighbours(seen);
        Map<Long, Map<Signal, Double>> points = new HashMap<>();
        seen.forEach(one -> points.put(one.id(), alone(one, neighbours)));
        for (int pass = 0; pass < PASSES; pass++) {
            Set<Long> suspects = suspects(points);
            seen.forEach(one -> put(
                    Objects.requireNonNull(points.get(one.id())), Signal.LINKED, linked(one, neighbours, suspects)));
        }
        Map<Long, Assessment> assessed = new HashMap<>();
        judged.forEach(id -> {
            Map<Signal, Double> found = points.get(id);
            if (found != null) {
                assessed.put(id, new Assessment(found));
            }
        });
        return assessed;
    }

    private static Set<Long> suspects(Map<Long, Map<Signal, Double>> points) {
        Set<Long> suspects = new HashSet<>();
        points.forEach((id, found) -> {
            double crowd = found.getOrDefault(Signal.BURST, 0.0) + found.getOrDefault(Signal.LINKED, 0.0);
            Assessment assessment = new Assessment(found);
            if (assessment.isToBeHeld() && assessment.sum() - crowd >= OF_ITS_OWN) {
                suspects.add(id);
            }
        });
        return suspects;
    }

    private static Map<Signal, Double> alone(Sighting one, Neighbours neighbours) {
        Map<Signal, Double> points = new EnumMap<>(Signal.class);
        traces(one, points);
        devices(one, neighbours, points);
        networks(one, neighbours, points);
        put(points, Signal.SAME_MAIL, sameMail(one, neighbours) ? 3 : 0);
        put(points, Signal.NEAR_COPY, copies(one, neighbours));
        put(points, Signal.BURST, burst(one, neighbours));
        put(points, Signal.STAFF_VOICE, one.text().traits().staffVoice() ? 2.5 : 0);
        put(points, Signal.STRAIGHT_LINE, one.straightLine() ? 1.5 : 0);
        put(points, Signal.MACHINE_TEXT, one.text().traits().isMachineLike() ? 1.5 : 0);
        put(points, Signal.VOUCHED_FOR, -one.vouched().relief());
        put(points, Signal.BATCH_REFUSED, one.batchRefused() ? Assessment.HOLD_FROM : 0);
        return points;
    }

    private static void traces(Sighting one, Map<Signal, Double> points) {
        Sighting.KeeperTrace trace = one.trace();
        put(points, Signal.KEEPERS_DEVICE, trace.device() ? 5 : 0);
        put(points, Signal.KEEPERS_MAIL, trace.mailDomain() ? 5 : 0);
        put(points, Signal.KEEPERS_NETWORK, trace.network() ? 1 : 0);
        put(points, Signal.RIVALS_DEVICE, trace.rivalDevice() && !one.professional() ? 5 : 0);
        put(points, Signal.RIVALS_NETWORK, trace.rivalNetwork() && !one.professional() ? 3 : 0);
    }

    private static void devices(Sighting one, Neighbours neighbours, Map<Signal, Double> points) {
        Set<Sighting> others = neighbours.ofDevice(one);
        long here = others.stream()
                .filter(other -> other.listing() == one.listing())
                .count();
        put(points, Signal.SAME_DEVICE, here == 0 ? 0 : here == 1 ? 1.5 : 4);
        if (!one.professional()) {
            long elsewhere = listingsElsewhere(one, others);
            put(points, Signal.SAME_DEVICE_ELSEWHERE, elsewhere == 0 ? 0 : elsewhere == 1 ? 2 : 5);
        }
    }

    /** Families write over the service's own connection, and a household has one: few over it say little. */
    private static void networks(Sighting one, Neighbours neighbours, Map<Signal, Double> points) {
        Set<Sighting> others = new HashSet<>(neighbours.ofNetwork(one));
        // one household on one device is told once
        others.removeAll(neighbours.ofDevice(one));
        if (!one.trace().network()) {
            long here = others.stream()
                    .filter(other -> other.listing() == one.listing())
                    .count();
            put(points, Signal.SAME_NETWORK, here == 0 ? 0 : here < 3 ? 1 : here < 5 ? 2 : 3);
        }
        if (!one.professional()) {
            long elsewhere = listingsElsewhere(one, others);
            put(points, Signal.SAME_NETWORK_ELSEWHERE, elsewhere < 2 ? 0 : 0.5);
        }
    }

    private static long listingsElsewhere(Sighting one, Set<Sighting> others) {
        return others.stream()
                .filter(other -> !other.professional())
                .map(Sighting::listing)
                .filter(listing -> listing != one.listing())
                .distinct()
                .count();
    }

    private static boolean sameMail(Sighting one, Neighbours neighbours) {
        return neighbours.ofMail(one).stream().anyMatch(other -> other.listing() == one.listing());
    }

    /** Whoever wrote first cannot help being copied once; twice, and it looks like a text that is handed round. */
    private static double copies(Sighting one, Neighbours neighbours) {
        double mostBefore = 0;
        double mostLater = 0;
        int before = 0;
        int later = 0;
        for (Sighting other : neighbours.ofWords(one)) {
            double likeness = one.text().likeness(other.text());
            if (likeness >= ALIKE && other.at().isAfter(one.at())) {
                later++;
                mostLater = Math.max(mostLater, likeness);
            } else if (likeness >= ALIKE) {
                before++;
                mostBefore = Math.max(mostBefore, likeness);
            }
        }
        boolean handedRound = later > 1 || before > 0;
        double most = later > 1 ? Math.max(mostBefore, mostLater) : mostBefore;
        boolean sure = handedRound && (most >= NEARLY_THE_SAME || before + later > 2);
        return sure ? Assessment.HOLD_FROM : handedRound ? 3 : 0;
    }

    /** After invitations many write at once: that is what they are for. */
    private static double burst(Sighting one, Neighbours neighbours) {
        int others = neighbours.around(one, BURST).size();
        double points = Math.min(1, 0.5 * Math.max(0, others - NO_BURST));
        return one.batch() == null ? points : points / 2;
    }

    /** Of reviews that came together, those that give nothing away are judged with those that do. */
    private static double linked(Sighting one, Neighbours neighbours, Set<Long> suspects) {
        long together = neighbours.around(one, TOGETHER).stream()
                .filter(other -> suspects.contains(other.id()))
                .count();
        Set<Sighting> tied = new HashSet<>(neighbours.ofDevice(one));
        if (!one.trace().network()) {
            neighbours.ofNetwork(one).stream()
                    .filter(other -> other.listing() == one.listing())
                    .forEach(tied::add);
        }
        long ties = tied.stream()
                .filter(other -> suspects.contains(other.id()) && other.tone() == one.tone())
                .count();
        double points = together == 0 ? 0 : together == 1 ? 1 : together == 2 ? 2.5 : together == 3 ? 3.5 : 4;
        // that many came at once is counted with the burst already
        return Math.max(0, points - burst(one, neighbours)) + (ties == 0 ? 0 : ties == 1 ? 1 : 3);
    }

    private static void put(Map<Signal, Double> points, Signal signal, double more) {
        if (more != 0) {
            points.put(signal, more);
        }
    }
}
