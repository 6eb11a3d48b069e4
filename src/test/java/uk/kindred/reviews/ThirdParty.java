package uk.kindred.reviews;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who has read docs/reviews.md and has the file: strings and numbers, and the beta distribution summed up in small
 * steps, as in a spreadsheet.
 */
final class ThirdParty {

    private static final int STEPS = 200_000;

    private ThirdParty() {}

    /** Of one service and question: yes, in part, no; weighted helped and answers. */
    private record Sum(String kind, String council, String region, double[] said, double[] seen) {}

    /** @return by "listing question": yes, in part, no, usual, estimate, low, high, in percent */
    static Map<String, double[]> compute(String file) {
        Map<String, Map<String, Sum>> byQuestion = new TreeMap<>();
        file.lines().skip(1).map(line -> line.split(",", -1)).forEach(line -> add(byQuestion, line));
        Map<String, double[]> computed = new HashMap<>();
        byQuestion.forEach((question, services) -> services.forEach((service, sum) -> {
            computed.put(service + " " + question, judge(sum, List.copyOf(services.values())));
        }));
        return computed;
    }

    private static void add(Map<String, Map<String, Sum>> byQuestion, String[] line) {
        double yes = Double.parseDouble(line[9]);
        double part = Double.parseDouble(line[10]);
        double no = Double.parseDouble(line[11]);
        double weight = Math.pow(0.5, (quarters(line[2]) - quarters(line[8])) / 4.0);
        Sum sum = byQuestion
                .computeIfAbsent(line[7], any -> new TreeMap<>())
                .computeIfAbsent(line[3], any -> new Sum(line[4], line[5], line[6], new double[3], new double[2]));
        sum.said()[0] += yes;
        sum.said()[1] += part;
        sum.said()[2] += no;
        sum.seen()[0] += weight * (yes + part / 2);
        sum.seen()[1] += weight * (yes + part + no);
    }

    /** "2026-Q4" */
    private static int quarters(String code) {
        return Integer.parseInt(code.substring(0, 4)) * 4 + Integer.parseInt(code.substring(6));
    }

    private static double[] judge(Sum own, List<Sum> all) {
        List<Sum> group = all.stream()
                .filter(one -> !own.council().isEmpty()
                        && one.kind().equals(own.kind())
                        && one.council().equals(own.council()))
                .toList();
        if (group.size() < 8) {
            group = all.stream()
                    .filter(one -> !own.region().isEmpty()
                            && one.kind().equals(own.kind())
                            && one.region().equals(own.region()))
                    .toList();
        }
        if (group.size() < 8) {
            group = all.stream().filter(one -> one.kind().equals(own.kind())).toList();
        }
        if (group.size() < 8) {
            group = all;
        }
        double s = 0;
        double n = 0;
        double squares = 0;
        for (Sum one : group) {
            s += one.seen()[0];
            n += one.seen()[1];
            squares += one.seen()[1] * one.seen()[1];
        }
        double m = Math.min(0.98, Math.max(0.02, s / n));
        double spread = 0;
        for (Sum one : group) {
            spread += one.seen()[1] * Math.pow(one.seen()[0] / one.seen()[1] - m, 2);
        }
        int k = group.size();
        double r = k == 1 ? 0.1 : (spread - m * (1 - m) * (k - 1)) / (m * (1 - m) * (n - squares / n - (k - 1)));
        r = Math.min(0.5, Math.max(0.02, r));
        double w = 1 / r - 1;
        double a = m * w + own.seen()[0];
        double b = (1 - m) * w + own.seen()[1] - own.seen()[0];
        double[] range = range(a, b);
        return new double[] {
            own.said()[0], own.said()[1], own.said()[2], 100 * m, 100 * a / (a + b), 100 * range[0], 100 * range[1]
        };
    }

    /** Where 5 and 95 percent of the area lie below. */
    private static double[] range(double a, double b) {
        List<Double> heights = new ArrayList<>(STEPS);
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < STEPS; i++) {
            double x = (i + 0.5) / STEPS;
            double log = (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x);
            heights.add(log);
            top = Math.max(top, log);
        }
        double area = 0;
        for (double log : heights) {
            area += Math.exp(log - top);
        }
        double below = 0;
        double low = Double.NaN;
        for (int i = 0; i < STEPS; i++) {
            below += Math.exp(heights.get(i) - top) / area;
            if (Double.isNaN(low) && below >= 0.05) {
                low = (i + 0.5) / STEPS;
            }
            if (below >= 0.95) {
                return new double[] {low, (i + 0.5) / STEPS};
            }
        }
        throw new IllegalStateException("no area");
    }
}
