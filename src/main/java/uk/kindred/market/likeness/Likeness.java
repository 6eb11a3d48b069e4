package uk.kindred.market.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far councils are from each other: each trait is measured in standard deviations of all of them, and the distance is the
 * straight one (Euclid's). It is the same both ways; that one is among the other's nearest does not mean the reverse.
 */
public final class Likeness {

    private final Map<String, double[]> standardised;

    private Likeness(Map<String, double[]> standardised) {
        this.standardised = standardised;
    }

    /** @param distance in standard deviations; 0 for what is alike in everything */
    public record Like(String gss, double distance) {}

    /**
     * @param traits of each council by its code, all of the same length
     * @throws IllegalArgumentException if a trait is missing or is no number
     */
    public static Likeness of(Map<String, double[]> traits) {
        Map<String, double[]> standardised = new LinkedHashMap<>();
        traits.forEach((gss, values) -> standardised.put(gss, values.clone()));
        int width =
                traits.values().stream().mapToInt(values -> values.length).max().orElse(0);
        if (traits.values().stream()
                .anyMatch(values ->
                        values.length != width || !Arrays.stream(values).allMatch(Double::isFinite))) {
            throw new IllegalArgumentException("each council needs every trait, and each is a number");
        }
        for (int trait = 0; trait < width; trait++) {
            standardise(standardised, trait);
        }
        return new Likeness(standardised);
    }

    /** A trait that all have alike tells nobody apart. */
    private static void standardise(Map<String, double[]> all, int trait) {
        double mean = all.values().stream()
                .mapToDouble(values -> values[trait])
                .average()
                .orElse(0);
        double variance = all.values().stream()
                .mapToDouble(values -> (values[trait] - mean) * (values[trait] - mean))
                .average()
                .orElse(0);
        double deviation = Math.sqrt(variance);
        all.values().forEach(values -> values[trait] = deviation == 0 ? 0 : (values[trait] - mean) / deviation);
    }

    /** @throws IllegalArgumentException for a council that is not among them */
    public double distance(String one, String other) {
        double[] here = get(one);
        double[] there = get(other);
        double sum = 0;
        for (int trait = 0; trait < here.length; trait++) {
            double apart = here[trait] - there[trait];
            sum += apart * apart;
        }
        return Math.sqrt(sum);
    }

    /** The nearest first, without itself; of two alike the one with the lower code first. */
    public List<Like> nearest(String gss, int most) {
        return standardised.keySet().stream()
                .filter(other -> !other.equals(gss))
                .map(other -> new Like(other, distance(gss, other)))
                .sorted(Comparator.comparingDouble(Like::distance).thenComparing(Like::gss))
                .limit(most)
                .toList();
    }

    private double[] get(String gss) {
        double[] values = standardised.get(gss);
        if (values == null) {
            throw new IllegalArgumentException("no traits are known of " + gss);
        }
        return values;
    }
}
