package uk.kindred.reviews.simulation;

import java.util.List;
import java.util.Map;

/**
 * How far praise and criticism are apart, over several years: the average of the years' differences, and the range that holds
 * the true one 95 times of a hundred (Student's t, two-sided). Years are compared and not reviews, because reviews of one year
 * come in crowds.
 */
public record Difference(double mean, double low, double high) {

    private static final Map<Integer, Double> STUDENT_95 = Map.of(4, 3.182, 6, 2.571, 8, 2.365, 12, 2.201, 40, 2.023);

    /** @param years differences of 4, 6, 8, 12 or 40 years */
    public static Difference of(List<Double> years) {
        int count = years.size();
        Double student = STUDENT_95.get(count);
        if (student == null) {
            throw new IllegalArgumentException("no quantile for " + count + " years");
        }
        double mean = years.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = years.stream()
                .mapToDouble(year -> (year - mean) * (year - mean))
                .sum();
        double half = student * Math.sqrt(squares / (count - 1) / count);
        return new Difference(mean, mean - half, mean + half);
    }

    /** Whether even the ends of the range are no further from nothing than this: praise and criticism count as equal. */
    public boolean isWithin(double tolerance) {
        return low >= -tolerance && high <= tolerance;
    }
}
