package uk.kindred.bench;

import static uk.kindred.bench.Output.say;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.SupportKind;
import uk.kindred.embedded.EmbeddedServers;
import uk.kindred.market.reach.CouncilReach;
import uk.kindred.market.reach.NewOption;
import uk.kindred.market.reach.ReachQuestion;
import uk.kindred.market.reach.WhatIf;
import uk.kindred.market.reach.WithinReach;
import uk.kindred.market.supply.Supply;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.EveryPostcode;

/** Reach for all of England's postcodes and kinds, against the same by PostgreSQL for one council, scaled by postcodes. */
final class MarketBench {

    private static final int SHIPPED = 10_000;
    private static final double MILES = 10;
    private static final int ROUNDS = 5;
    /** With more listings than the register has PostgreSQL is asked for some sectors with at least so many postcodes. */
    private static final int SAMPLE = 500;

    /** Where a listing goes that says how many miles, as a box: with an index on it no other listing is looked at. */
    private static final String BOX = """
            create or replace function bench_box(latitude double precision, longitude double precision, miles integer)
            returns box language sql immutable parallel safe
            return box(map_point(latitude - miles / 68.7, longitude - miles / 68.7 / cos(radians(56))),
                       map_point(latitude + miles / 68.7, longitude + miles / 68.7 / cos(radians(56))))
            """;

    private static final String BOX_INDEX = """
            create index bench_served on listing using gist (bench_box(latitude, longitude, serves_miles))
            where status = 'open' and not example and serves_miles is not null and latitude is not null
            """;

    /** The ways of reaching apart, since an "or" between them would find no index. */
    private static final String PLAIN = """
            select kind, n, count(*) as postcodes from (
              select p.id, kind, count(*) as n
              from bench_postcode p
                cross join lateral (
                  select l.id, l.kinds from listing l
                  where l.status = 'open' and not l.example and not l.serves_known
                    and l.latitude is not null
                    and map_point(l.latitude, l.longitude) <@ box(
                      map_point(p.latitude - :high, p.longitude - :wide),
                      map_point(p.latitude + :high, p.longitude + :wide))
                    and miles_between(p.latitude, p.longitude, l.latitude, l.longitude) <= :miles
                  union all (
                    select l.id, l.kinds from listing l
                    where l.status = 'open' and not l.example and l.serves_england
                    union
                    select l.id, l.kinds from listing l
                    where l.status = 'open' and not l.example
                      and l.serves_districts <> '{}' and l.serves_districts @> array[p.district]
                    union
                    select l.id, l.kinds from listing l
                    where l.status = 'open' and not l.example
                      and l.serves_councils <> '{}' and l.serves_councils @> array[p.council]
                    union
                    select l.id, l.kinds from listing l
                    where l.status = 'open' and not l.example and l.serves_miles is not null and l.latitude is not null
                      and bench_box(l.latitude, l.longitude, l.serves_miles)
                        @> box(map_point(p.latitude, p.longitude), map_point(p.latitude, p.longitude))
                      and miles_between(p.latitude, p.longitude, l.latitude, l.longitude) <= l.serves_miles)) reached
                cross join unnest(reached.kinds) as kind
              group by p.id, kind) counted
            group by kind, n
            """;

    private final JdbcClient jdbc;
    private final WithinReach reach;
    private final Supply supply;
    private final DeskTimes desk;
    private final EveryPostcode postcodes;
    private final Council council;

    private MarketBench(ConfigurableApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.reach = context.getBean(WithinReach.class);
        this.supply = context.getBean(Supply.class);
        this.desk = new DeskTimes(context);
        this.postcodes = context.getBean(EveryPostcode.class);
        this.council = context.getBean(Councils.class).findBySlug("leeds").orElseThrow();
    }

    static void main(String[] arguments) throws Exception {
        List<String> asked = List.of(arguments);
        boolean deskAlone = asked.contains("desk");
        int listings = asked.stream()
                .filter(argument -> !argument.equals("desk"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(SHIPPED);
        try (EmbeddedServers servers = BenchContext.startServers("target/bench-market", false);
                ConfigurableApplicationContext context = BenchContext.start(servers, Map.of())) {
            JdbcTemplate template = context.getBean(JdbcTemplate.class);
            Awaitility.await("the register").atMost(Duration.ofMinutes(5)).until(() -> count(template) > SHIPPED);
            new Multiplied(template, context.getBean(TransactionTemplate.class)).to(listings);
            if (deskAlone) {
                new DeskTimes(context).measure();
            } else {
                new MarketBench(context).measure(listings);
            }
        }
    }

    private static long count(JdbcTemplate template) {
        Long count = template.queryForObject("select count(*) from listing where status = 'open'", Long.class);
        return count == null ? 0 : count;
    }

    private void measure(int listings) {
        say(
                "%,d listings, %,d postcodes, %d kinds, %d cores",
                listings,
                postcodes.size(),
                SupportKind.values().length,
                Runtime.getRuntime().availableProcessors());
        ReachQuestion question = ReachQuestion.within(MILES);
        reach.england(question);
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            resetPeak();
            CpuTimes before = CpuTimes.now();
            timed(seconds, () -> reach.england(question));
            CpuTimes used = CpuTimes.now().minus(before);
            say(
                    "  all of England: %.2f s (CPU %.2f s, and PostgreSQL's %.2f s), %,d MB of heap at the most",
                    seconds.getLast(), used.application(), used.postgres(), peakMegabytes());
        }
        double england = middle(seconds);
        CouncilReach here = reach.of(council, question);
        say("%s: %.0f ms for all kinds", council.shortName(), 1_000 * middleOf(() -> reach.of(council, question)));
        say(
                "  %.0f ms for one kind, as a page asks",
                1_000 * middleOf(() -> reach.of(council, question, SupportKind.HOME_CARE)));
        say("  what if three begin: %.1f ms", 1_000 * middleOf(() -> here.table(SupportKind.HOME_CARE, threeBegin())));
        say("  supply and prices: %.0f ms", 1_000 * middleOf(() -> supply.of(council)));
        desk.measure();
        rival(england, here, listings);
    }

    private void rival(double england, CouncilReach here, int listings) {
        List<Integer> rows = IntStream.range(0, postcodes.size())
                .filter(row -> council.gss().equals(postcodes.councilAt(row)))
                .boxed()
                .toList();
        Set<String> sectors = sectors(rows, listings > SHIPPED ? SAMPLE : rows.size());
        List<Integer> asked = rows.stream()
                .filter(row -> sectors.contains(postcodes.sectorName(postcodes.sectorAt(row))))
                .toList();
        store(asked);
        Map<SupportKind, long[]> plain = new EnumMap<>(SupportKind.class);
        long start = System.nanoTime();
        jdbc.sql(PLAIN)
                .param("miles", MILES)
                .param("high", MILES / 68.7)
                .param("wide", MILES / 68.7 / Math.cos(Math.toRadians(54)))
                .query(row -> {
                    int n = Math.min(10, row.getInt("n"));
                    long[] atLeast = plain.computeIfAbsent(
                            SupportKind.findBySlug(row.getString("kind")).orElseThrow(), any -> new long[11]);
                    for (int options = 1; options <= n; options++) {
                        atLeast[options] += row.getLong("postcodes");
                    }
                });
        double took = (System.nanoTime() - start) / 1e9;
        double scaled = took / asked.size() * postcodes.size();
        say(
                "PostgreSQL: %.1f s for %,d of the %,d postcodes of %s; all of England, by the same rate: %,.0f s",
                took, asked.size(), rows.size(), council.shortName(), scaled);
        say("%.0f times as long", scaled / england);
        plain.forEach((kind, counts) -> say(
                "  %s: %s",
                kind.slug(),
                Arrays.equals(counts, 1, 11, sum(here, kind, sectors), 1, 11) ? "the same answer" : "ANOTHER ANSWER"));
    }

    /** Some by chance, with at least so many postcodes together. */
    private Set<String> sectors(List<Integer> rows, int postcodesAtLeast) {
        List<Integer> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(1));
        Map<String, Long> sizes = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> postcodes.sectorName(postcodes.sectorAt(row)), Collectors.counting()));
        Set<String> chosen = new LinkedHashSet<>();
        long together = 0;
        for (int row : shuffled) {
            String sector = postcodes.sectorName(postcodes.sectorAt(row));
            if (together < postcodesAtLeast && chosen.add(sector)) {
                together += Objects.requireNonNull(sizes.get(sector));
            }
        }
        return chosen;
    }

    private static long[] sum(CouncilReach here, SupportKind kind, Set<String> sectors) {
        long[] sum = new long[11];
        here.table(kind).bySector().stream()
                .filter(share -> sectors.contains(share.area()))
                .forEach(share -> Arrays.setAll(sum, options -> sum[options] + share.postcodes(options)));
        return sum;
    }

    private void store(List<Integer> rows) {
        jdbc.sql("drop table if exists bench_postcode").update();
        jdbc.sql("""
                        create table bench_postcode as
                        select row_number() over () as id, p.*
                        from unnest(?::double precision[], ?::double precision[], ?::text[], ?::text[])
                            as p (latitude, longitude, district, council)
                        """)
                .params(
                        rows.stream()
                                .map(row -> postcodes.coordinatesAt(row).latitude())
                                .toArray(Double[]::new),
                        rows.stream()
                                .map(row -> postcodes.coordinatesAt(row).longitude())
                                .toArray(Double[]::new),
                        rows.stream()
                                .map(row -> postcodes.postcodeAt(row).district())
                                .toArray(String[]::new),
                        rows.stream().map(row -> council.gss()).toArray(String[]::new))
                .update();
        jdbc.sql("analyze bench_postcode").update();
        jdbc.sql("drop index if exists bench_served").update();
        jdbc.sql(BOX).update();
        jdbc.sql(BOX_INDEX).update();
        jdbc.sql("analyze listing").update();
    }

    private WhatIf threeBegin() {
        AreaServed miles = new AreaServed(List.of(), List.of(), 5, false);
        NewOption one = new NewOption(SupportKind.HOME_CARE, council.centre(), miles);
        return WhatIf.begin(List.of(one, one, one));
    }

    private static double middleOf(Supplier<?> task) {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            timed(seconds, task);
        }
        return middle(seconds);
    }

    private static void timed(List<Double> seconds, Supplier<?> task) {
        long start = System.nanoTime();
        Objects.requireNonNull(task.get());
        seconds.add((System.nanoTime() - start) / 1e9);
    }

    private static double middle(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }

    private static void resetPeak() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakMegabytes() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
