package uk.kindred.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/** Times of the postcode table and of look-ups, as a table. Figures depend on the machine, so no test asserts them. */
final class PlacesBench {

    private static final int LOOKUPS = 200_000;
    private static final Path SOURCE = Path.of("data/places/postcodes.csv.gz");

    private PlacesBench() {}

    static void main() throws IOException {
        Path folder = Files.createTempDirectory("places-bench");
        try {
            print("first start: write the table", millis(() -> new PostcodeTableFile(SOURCE, folder).open()));
            print("later starts: open the table", millis(() -> new PostcodeTableFile(SOURCE, folder).open()));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        Places places = PlacesFixture.places();
        PostcodeTable table = PlacesFixture.TABLES.get();
        Random random = new Random(1);
        List<String> postcodes = IntStream.range(0, LOOKUPS)
                .mapToObj(i -> table.postcodeAt(random.nextInt(table.size())).toString())
                .toList();
        each("find a postcode", postcodes, places::findPostcode);
        each("resolve a postcode", postcodes, places::resolve);
        each("resolve a town", repeated("Leeds", "ashford kent", "Newcastle", "st albans"), places::resolve);
        each("resolve a misspelt town", repeated("Harogate", "Birmingam", "Manchestr"), places::resolve);
        each("suggest", repeated("lee", "m", "ls1 4", "new", "kingst", "harogate"), typed -> places.suggest(typed, 8));
    }

    private static List<String> repeated(String... words) {
        return IntStream.range(0, LOOKUPS / 20)
                .mapToObj(i -> words[i % words.length])
                .toList();
    }

    /** Once to warm up, then timed one by one. */
    private static void each(String name, List<String> words, Consumer<String> task) {
        words.forEach(task);
        long[] nanos = words.stream()
                .mapToLong(word -> nanos(() -> task.accept(word)))
                .sorted()
                .toArray();
        System.out.printf(
                "%-32s p50 %8.2f µs   p99 %8.2f µs   mean %8.2f µs%n",
                name,
                nanos[nanos.length / 2] / 1e3,
                nanos[nanos.length * 99 / 100] / 1e3,
                Arrays.stream(nanos).average().orElse(0) / 1e3);
    }

    private static void print(String name, double millis) {
        System.out.printf("%-32s %8.1f ms%n", name, millis);
    }

    private static double millis(Runnable task) {
        return nanos(task) / 1e6;
    }

    private static long nanos(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return System.nanoTime() - start;
    }
}
