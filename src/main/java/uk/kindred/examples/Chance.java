package uk.kindred.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** What is left to chance. The same seed and subject always fall out alike, on every machine. */
final class Chance {

    private static final RandomGeneratorFactory<RandomGenerator> ALGORITHM =
            RandomGeneratorFactory.of("L64X128MixRandom");
    /** An odd number with its bits well spread, so that neighbouring seeds differ in all of them. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final String subject;
    private final RandomGenerator random;

    private Chance(long seed, String subject) {
        this.seed = seed;
        this.subject = subject;
        this.random = ALGORITHM.create(seed * SPREAD + subject.hashCode());
    }

    /** @param subject one of its own for each listing, so that a change to one leaves the others as they were */
    static Chance of(long seed, String subject) {
        return new Chance(seed, subject);
    }

    /** For a part that may have to draw more than once, and is to change nothing else by that. */
    Chance apart(String part) {
        return new Chance(seed, subject + "/" + part);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    boolean perMille(int perMille) {
        return random.nextInt(1000) < perMille;
    }

    /** Both ends can come. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    /** From 0 to 100, most often near the middle. */
    int aroundTheMiddle() {
        return (between(0, 100) + between(0, 100) + between(0, 100)) / 3;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> T weighted(List<T> from, ToIntFunction<T> weight) {
        int at = random.nextInt(from.stream().mapToInt(weight).sum());
        for (T each : from) {
            at -= weight.applyAsInt(each);
            if (at < 0) {
                return each;
            }
        }
        throw new IllegalArgumentException("nothing weighs anything");
    }

    /** Different ones, in the order given. */
    <T> List<T> some(List<T> from, int least, int most) {
        int left = Math.min(from.size(), between(least, most));
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < from.size() && left > 0; i++) {
            if (random.nextInt(from.size() - i) < left) {
                chosen.add(from.get(i));
                left--;
            }
        }
        return chosen;
    }

    <T> List<T> shuffled(List<T> from) {
        List<T> mixed = new ArrayList<>(from);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T moved = mixed.set(i, mixed.get(other));
            mixed.set(other, moved);
        }
        return mixed;
    }
}
