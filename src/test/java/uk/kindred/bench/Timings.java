package uk.kindred.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchCriteria;

/**
 * How long searches took.
 *
 * @param sorted each search's milliseconds
 * @param perSecond searches finished in a second, all threads together
 * @param cpu processor time of all of them
 */
record Timings(double[] sorted, double perSecond, CpuTimes cpu) {

    static Timings measure(ListingSearch engine, List<SearchCriteria> searches, int concurrency)
            throws InterruptedException, ExecutionException {
        List<Callable<Double>> tasks = new ArrayList<>();
        searches.forEach(criteria -> tasks.add(() -> {
            long start = System.nanoTime();
            engine.search(criteria);
            return (System.nanoTime() - start) / 1e6;
        }));
        try (ExecutorService threads = Executors.newFixedThreadPool(concurrency)) {
            CpuTimes before = CpuTimes.now();
            long start = System.nanoTime();
            List<Future<Double>> done = threads.invokeAll(tasks);
            double seconds = (System.nanoTime() - start) / 1e9;
            double[] milliseconds = new double[done.size()];
            for (int i = 0; i < milliseconds.length; i++) {
                milliseconds[i] = done.get(i).get();
            }
            Arrays.sort(milliseconds);
            return new Timings(
                    milliseconds, milliseconds.length / seconds, CpuTimes.now().minus(before));
        }
    }

    /** As if they had been one measurement. */
    static Timings together(List<Timings> parts) {
        double seconds = parts.stream()
                .mapToDouble(part -> part.sorted.length / part.perSecond)
                .sum();
        double[] all = parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.sorted))
                .sorted()
                .toArray();
        CpuTimes cpu = parts.stream().map(Timings::cpu).reduce(new CpuTimes(0, 0, 0), CpuTimes::plus);
        return new Timings(all, all.length / seconds, cpu);
    }

    /** Milliseconds of processor time for each search, of the application and the servers together. */
    double cpuMillis() {
        return cpu.all() * 1_000 / sorted.length;
    }

    double percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
