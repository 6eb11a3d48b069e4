package uk.kindred.reviews.detection;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Adds up what speaks against reviews. Nothing is decided here: from {@link Assessment#HOLD_FROM} on a moderator looks, and
 * the writer is told why. The points were tuned on a simulated market (docs/reviews.md tells its limits); the same count for
 * praise and for criticism.
 */
public final class Detector {

    /** How doubtful one is depends on others, and these on others again; after so many looks little changes. */
    private static final int LOOKS = 4;

    /** With so many points a review is as likely made up as not. */
    private static final double EVEN = 4.6;

    /** Whoever stands in a crowd and has less against them than this draws in nobody: angry people come together too. */
    private static final double OF_ITS_OWN = 1;

    /** Each suffices: neither sound company nor the council's word says who wrote what came from a provider. */
    private static final Set<Sign> OF_PROVIDERS =
            EnumSet.of(Sign.KEEPERS_DEVICE, Sign.KEEPERS_MAIL, Sign.RIVALS_DEVICE);

    private Detector() {}

    /** @param seen with all neighbours of those that are judged, and theirs. @param judged ids of those among them */
    public static Map<Long, Assessment> assess(Collection<Sighting> seen, Collection<Long> judged) {
        Neighbours neighbours = new Neighbours(seen);
        Map<Long, Company> companies = new HashMap<>();
        Map<Long, Map<Sign, Double>> alone = new HashMap<>();
        Map<Long, Assessment> assessed = new HashMap<>();
        for (Sighting one : seen) {
            Company company = Company.of(one, neighbours);
            Map<Sign, Double> counted = Counts.alone(one, company, neighbours.isOfSameMail(one));
            companies.put(one.id(), company);
            alone.put(one.id(), counted);
            assessed.put(one.id(), points(counted, false));
        }
        for (int look = 0; look < LOOKS; look++) {
            Map<Long, Double> doubts = new HashMap<>();
            assessed.forEach((id, assessment) -> doubts.put(id, doubt(assessment)));
            for (Sighting one : seen) {
                Map<Sign, Double> counted = Counts.together(
                        one,
                        Objects.requireNonNull(companies.get(one.id())),
                        Objects.requireNonNull(alone.get(one.id())),
                        other -> doubts.getOrDefault(other.id(), 0.0));
                assessed.put(one.id(), points(counted, true));
            }
        }
        assessed.keySet().retainAll(judged);
        return assessed;
    }

    /** How likely it is that somebody made it up, 0 to 1, as far as that may speak against others. */
    private static double doubt(Assessment assessment) {
        double crowd = assessment.points().getOrDefault(Signal.BURST, 0.0)
                + assessment.points().getOrDefault(Signal.LINKED, 0.0);
        return assessment.sum() - crowd < OF_ITS_OWN ? 0 : 1 / (1 + Math.exp(EVEN - assessment.sum()));
    }

    private static Assessment points(Map<Sign, Double> counted, boolean othersKnown) {
        boolean sure = OF_PROVIDERS.stream().anyMatch(sign -> counted.getOrDefault(sign, 0.0) > 0);
        Map<Signal, Double> points = new EnumMap<>(Signal.class);
        counted.forEach((sign, count) -> {
            double more = sign.points(othersKnown) * count;
            if (more > 0 || more < 0 && !sure) {
                points.merge(sign.signal(), more, Double::sum);
            }
        });
        return new Assessment(points);
    }
}
