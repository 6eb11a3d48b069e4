package uk.kindred.imports;

import static uk.kindred.bench.Output.say;
import static uk.kindred.bench.Output.secondsSince;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.bench.BenchContext;
import uk.kindred.bench.CpuTimes;
import uk.kindred.bench.Requests;
import uk.kindred.embedded.EmbeddedServers;

/**
 * A directory from its first byte until all of it can be searched in the index, against the least that any import must
 * do. Both in turn, several times, each time into an empty directory; the first round only warms all servers up.
 */
final class ImportBench {

    private static final int ROUNDS = 3;

    private final Imports imports;
    private final ImportWorld world;
    private final Requests elasticsearch;
    private final BareWay bareWay;

    private ImportBench(EmbeddedServers servers, ConfigurableApplicationContext context) {
        this.imports = context.getBean(Imports.class);
        this.world = new ImportWorld(context.getBean(JdbcClient.class));
        this.elasticsearch = new Requests(servers);
        this.bareWay = new BareWay(context.getBean(DataSource.class), elasticsearch);
    }

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0]);
        Map<String, Object> settings = Map.of("kindred.imports.shipped-register", "false");
        try (EmbeddedServers servers = BenchContext.startServers("target/import-bench-data", false);
                ConfigurableApplicationContext context = BenchContext.start(servers, settings)) {
            new ImportBench(servers, context).run(rows);
        }
    }

    /** In seconds. */
    private record Round(double stored, double searchable, BareWay.Times bare, double again) {}

    private void run(int rows) throws Exception {
        Path folder = Files.createTempDirectory("kindred-bench-");
        RegisterFile file = ManyLocations.write(rows, folder);
        say(
                "%d cores; %,d rows, %.1f MB",
                Runtime.getRuntime().availableProcessors(), rows, Files.size(file.path()) / 1e6);
        say("cold (not counted):");
        measure(file);
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= ROUNDS; number++) {
            say("round %d:", number);
            rounds.add(measure(file));
        }
        double searchable = median(rounds, Round::searchable);
        double bare = median(rounds, round -> round.bare().both());
        say(
                "medians: stored after %.1f s, searchable after %.1f s; bare %.1f s; the same file again %.1f s",
                median(rounds, Round::stored), searchable, bare, median(rounds, Round::again));
        say("ratio %.2f (aim: at most 2)", searchable / bare);
        Files.delete(file.path());
        Files.delete(folder);
    }

    private Round measure(RegisterFile file) throws Exception {
        emptyAll();
        CpuTimes before = CpuTimes.now();
        long start = System.nanoTime();
        RunReport run = imports.load(file);
        double stored = secondsSince(start);
        CpuTimes uponStored = CpuTimes.now();
        awaitIndexed(run.added());
        double searchable = secondsSince(start);
        CpuTimes uponSearchable = CpuTimes.now();
        say(
                "  import: %s, %,d added; stored after %.1f s, searchable after %.1f s",
                run.status(), run.added(), stored, searchable);
        say("    until stored %s", uponStored.minus(before));
        say("    from then on %s", uponSearchable.minus(uponStored));
        BareWay.Times bare = bareWay.measure();
        say("  bare: COPY %.1f s, bulk indexing %.1f s", bare.copy(), bare.index());
        say("    COPY %s", bare.copyCpu());
        say("    bulk indexing %s", bare.indexCpu());
        start = System.nanoTime();
        RunReport unchanged = imports.load(file);
        double again = secondsSince(start);
        say("  the same file again: %,d unchanged after %.1f s", unchanged.unchanged(), again);
        return new Round(stored, searchable, bare, again);
    }

    /** As on the day before the first import. */
    private void emptyAll() throws Exception {
        awaitIndex();
        world.empty();
        elasticsearch.deleteIndexes();
        awaitIndex();
        awaitIndexed(0);
    }

    private void awaitIndex() {
        Awaitility.await("an index")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> elasticsearch.get("/listings").size() == 1);
    }

    /** Without asking for a refresh: until people find all of them in the index. */
    private void awaitIndexed(long documents) {
        Awaitility.await("the listings in the index")
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> elasticsearch.get("/listings/_count").at("/count").asLong() == documents);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> time) {
        return rounds.stream().mapToDouble(time).sorted().toArray()[rounds.size() / 2];
    }
}
