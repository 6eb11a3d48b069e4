package uk.kindred.matching;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long a week takes to find, on one thread: the whole answer as a page asks for it, and the best week alone beside ojAlgo,
 * a solver of integer programs, for the same blocks. Made-up markets of 60, 300 and more listings, and what three people ask.
 */
public final class MatchBench {

    private static final List<Integer> SIZES = List.of(60, 300, 600, 1_000, 2_000);
    private static final int REQUESTS = 60;
    private static final int FEWER_REQUESTS = 21;
    private static final int WARM_UP = 60;
    private static final long SEED = 7;

    /** Of what ojAlgo is given per step; it is the last to be asked, and on as many requests as say something. */
    private static final long MILP_MILLIS = 20_000;

    private static final int MOST_FOR_MILP = 300;
    private static final int MILP_REQUESTS = 6;
    private static final int GOALS = 4;

    private MatchBench() {}

    /** @param args "whole" or "beside" for one of its two parts */
    public static void main(String[] args) {
        List<String> parts = args.length == 0 ? List.of("whole", "beside") : List.of(args);
        if (parts.contains("whole")) {
            System.out.println(
                    "The whole answer, one thread. CPU time in milliseconds; three kinds of request, 12 to 14 parcels.");
            for (int size : SIZES) {
                List<Candidate> market = market(size);
                measure(new BenchRequests(SEED + 1).list(WARM_UP), market);
                whole(size, new BenchRequests(SEED).list(size > MOST_FOR_MILP ? FEWER_REQUESTS : REQUESTS), market);
            }
        }
        if (parts.contains("beside")) {
            System.out.println("The best week alone, from the same blocks, beside ojAlgo (at most "
                    + MILP_MILLIS / 1_000 + " s for each of its four steps).");
            SIZES.stream().filter(size -> size <= MOST_FOR_MILP).forEach(MatchBench::besideMilp);
        }
    }

    private static List<Candidate> market(int size) {
        return new RandomMarket(SEED + size)
                .newListings(size).stream().map(Priced::candidate).toList();
    }

    private static void whole(int size, List<MatchRequest> requests, List<Candidate> market) {
        Timed timed = measure(requests, market);
        System.out.printf(
                Locale.UK,
                "%5d listings: p50 %7.1f, p95 %7.1f, longest %7.1f; proven %d of %d%n",
                size,
                percentile(timed.sorted, 50),
                percentile(timed.sorted, 95),
                timed.sorted[timed.sorted.length - 1],
                timed.proven,
                requests.size());
    }

    /** Milliseconds, the shortest first. */
    private record Timed(double[] sorted, int proven) {}

    private static Timed measure(List<MatchRequest> requests, List<Candidate> market) {
        double[] times = new double[requests.size()];
        int proven = 0;
        for (int index = 0; index < times.length; index++) {
            long start = cpu();
            Weeks weeks = Matching.match(requests.get(index), market);
            times[index] = (cpu() - start) / 1e6;
            proven += weeks.provenOptimal() ? 1 : 0;
        }
        Arrays.sort(times);
        return new Timed(times, proven);
    }

    private static void besideMilp(int size) {
        List<Candidate> market = market(size);
        measure(new BenchRequests(SEED + 1).list(WARM_UP), market);
        List<Beside> all = new BenchRequests(SEED)
                .list(MILP_REQUESTS).stream()
                        .map(request -> beside(request, market))
                        .toList();
        List<Beside> finished = all.stream().filter(Beside::finished).toList();
        double own = finished.stream().mapToDouble(Beside::own).sum();
        double milp = finished.stream().mapToDouble(Beside::milp).sum();
        System.out.printf(
                Locale.UK,
                "%5d listings, %d requests, %.0f blocks on average: own %.0f ms together; ojAlgo finished %d%s%n",
                size,
                all.size(),
                all.stream().mapToInt(Beside::blocks).average().orElse(0),
                all.stream().mapToDouble(Beside::own).sum(),
                finished.size(),
                finished.isEmpty()
                        ? ""
                        : String.format(
                                Locale.UK,
                                ", the same weeks: for these own %.0f ms, ojAlgo %.0f ms, ratio %.0f",
                                own,
                                milp,
                                milp / own));
    }

    /** Milliseconds, by the clock. */
    private record Beside(int blocks, double own, double milp, boolean finished) {}

    private static Beside beside(MatchRequest request, List<Candidate> market) {
        Pieces pieces = new Pieces(Matching.parcels(request));
        Field field = new Field(request, pieces, Counterfactuals.within(market, request.withinMiles()));
        Map<Integer, List<Block>> blocks = field.blocks();
        long start = System.nanoTime();
        Score best = new Solver(pieces, field.people(), 0, blocks, field.limits())
                .best(field.limits())
                .map(Solution::score)
                .orElse(Score.NOTHING);
        double own = (System.nanoTime() - start) / 1e6;
        MilpWeeks milp = new MilpWeeks(pieces, field.people(), blocks, request.budgetPence(), MILP_MILLIS);
        start = System.nanoTime();
        List<Long> found = milp.best();
        double other = (System.nanoTime() - start) / 1e6;
        if (found.size() == GOALS
                && (found.get(0) + found.get(1) != best.needs() || found.getLast() != -best.costPence())) {
            throw new IllegalStateException("Not the same: " + best + ", and " + found);
        }
        return new Beside(milp.variables(), own, other, found.size() == GOALS);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
