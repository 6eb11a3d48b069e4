package uk.kindred.reviews.detection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks against one review, and how much.
 *
 * @param points by signal; below zero for what speaks for it
 */
public record Assessment(Map<Signal, Double> points) {

    /** From so many points on a person looks at it. */
    public static final double HOLD_FROM = 4;

    /** Tenths do not add up to whole numbers exactly. */
    private static final double ROUNDING = 1e-9;

    public Assessment {
        EnumMap<Signal, Double> sorted = new EnumMap<>(Signal.class);
        sorted.putAll(points);
        points = Collections.unmodifiableMap(sorted);
    }

    public double sum() {
        return points.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    public boolean isToBeHeld() {
        return sum() >= HOLD_FROM - ROUNDING;
    }

    /** What speaks against it, in the signals' order. */
    public List<Signal> against() {
        return points.entrySet().stream()
                .filter(found -> found.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
