package uk.kindred.market.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.testing.KindredTest;

/** Somebody asks for every area, every time and every kind that can be asked for, and reckons. */
@KindredTest
class DemandAttackTest {

    private static final long SEED = 20261130;
    private static final int MONTHS = 3;
    private static final List<String> KINDS =
            List.of("home-care", "nursing-home", "care-home", "any", "plan", "homeshare");

    @LocalServerPort
    private int port;

    @Autowired
    private Demand demand;

    @Autowired
    private DemandRows rows;

    @Autowired
    private PublishedRows published;

    @Autowired
    private Districts districts;

    @Autowired
    private Councils councils;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(SEED);
    private final Map<Cell, Long> truth = new HashMap<>();
    private List<Council> area = List.of();

    private record Block(String gss, String kind, YearMonth month) {}

    private record Cell(Block block, String breakdown, String value) {}

    @BeforeEach
    void searchForThreeMonths() {
        DemandWorld.forget(jdbc);
        area = councils.list().stream()
                .filter(council -> council.region().equals("North East"))
                .toList();
        assertThat(area).hasSizeGreaterThan(8);
        transactions.executeWithoutResult(change -> {
            for (Council council : area) {
                for (String kind : KINDS) {
                    for (int month = 0; month < MONTHS; month++) {
                        search(new Block(council.gss(), kind, DemandWorld.MONTH.plusMonths(month)));
                    }
                }
            }
        });
        new Publisher(
                        rows,
                        published,
                        new PossibleValues(districts),
                        transactions,
                        DemandWorld.at(DemandWorld.MONTH.plusMonths(MONTHS).atDay(2)))
                .publish();
    }

    @AfterEach
    void forget() {
        DemandWorld.forget(jdbc);
    }

    /** From a handful to some hundreds, spread over few or many values, as real searches are. */
    private void search(Block block) {
        int searches = random.nextInt(10) == 0 ? random.nextInt(400) : random.nextInt(60);
        int spread = 1 + random.nextInt(4);
        int outcome = random.nextInt(Breakdown.FOUND.listValues().size());
        Map<Wanted, Long> asked = new HashMap<>();
        for (int number = 0; number < searches; number++) {
            Map<Breakdown, String> values = one(block, spread, outcome);
            while (Attacker.isContrary(values)) {
                values = one(block, spread, outcome);
            }
            asked.merge(DemandWorld.wanted(block.gss, block.kind, values), 1L, Long::sum);
        }
        SortedMap<DemandKey, Long> counted = new TreeMap<>();
        asked.forEach((wanted, times) -> DemandKey.of(wanted, block.month.atDay(1 + random.nextInt(28)))
                .forEach(key -> {
                    counted.merge(key, times, Long::sum);
                    truth.merge(new Cell(block, key.breakdown(), key.value()), times, Long::sum);
                }));
        rows.add(counted);
    }

    private Map<Breakdown, String> one(Block block, int spread, int outcome) {
        Map<Breakdown, String> values = new EnumMap<>(Breakdown.class);
        for (Breakdown breakdown : Attacker.APART) {
            List<String> possible = Attacker.possible(block.kind, districts.listValues(block.gss), breakdown);
            int first = breakdown == Breakdown.FOUND ? outcome : 0;
            int next = random.nextInt(Math.min(possible.size(), 1 + random.nextInt(spread + 1)));
            values.put(breakdown, possible.get((first + next) % possible.size()));
        }
        return values;
    }

    @Test
    void allViewsAndTimesTogetherGiveNoCountFromOneToNine() {
        Map<Cell, Long> learnt = learn();
        assertThat(learnt.values()).allMatch(tens -> tens >= 10 && tens % 10 == 0);
        assertThat(learnt).hasSizeGreaterThan(500);
        assertThat(truth.values()).filteredOn(times -> times < 10).hasSizeGreaterThan(500);

        assertThat(givenAway(learnt)).isEmpty();
        learnt.forEach(
                (cell, tens) -> assertThat(truth.get(cell)).as(cell.toString()).isGreaterThanOrEqualTo(tens));
        // so that the attack is one: with what is small left out, and the rest as it is, it finds much
        Map<Cell, Long> plain = new HashMap<>(truth);
        plain.values().removeIf(times -> times < 10);
        assertThat(givenAway(plain, 0)).hasSizeGreaterThan(10);
    }

    /** So that region and England, and what is left of them without a council, are told by its parts already. */
    @Test
    void regionsAndEnglandAndLongerTimesTellNoMoreThanTheirParts() {
        DeskReader reader = new DeskReader(port);
        for (int months = 1; months <= MONTHS; months++) {
            Map<String, Long> parts = new TreeMap<>();
            for (Council council : area) {
                demand.of(council, months).kinds().forEach(kind -> parts.merge(kind.kind(), kind.tens(), Long::sum));
            }
            assertThat(parts).isNotEmpty();
            for (Council council : area.subList(0, 3)) {
                assertThat(demand.beside(council, months))
                        .containsExactly(new AreaDemand("North East", parts), new AreaDemand("England", parts));
                assertThat(reader.compared(council, "North East", months)).isEqualTo(parts);
                assertThat(reader.compared(council, "England", months)).isEqualTo(parts);
                assertThat(reader.comparedOnPage(council, months))
                        .isEqualTo(reader.comparedInFile(council, months))
                        .hasSizeGreaterThan(2);
            }
            Council elsewhere = councils.findBySlug("leeds").orElseThrow();
            assertThat(reader.compared(elsewhere, elsewhere.region(), months)).isEmpty();
            assertThat(reader.compared(elsewhere, "England", months)).isEqualTo(parts);
        }
    }

    /** Whoever takes all files and pages, of one, two and three months, learns no more than that. */
    @Test
    void filesAndPagesTellNoMore() {
        DeskReader reader = new DeskReader(port);
        Map<Cell, Long> learnt = learn((council, months) -> reader.sums(council, months));
        assertThat(learnt).isEqualTo(learn()).hasSizeGreaterThan(500);
        assertThat(givenAway(learnt)).isEmpty();
        for (Council council : area) {
            Map<List<String>, Long> byMonth = reader.byMonth(council, MONTHS);
            assertThat(byMonth).as(council.shortName()).isEqualTo(totals(council, learnt));
            for (int months = 1; months <= MONTHS; months++) {
                assertThat(reader.numbersOnPage(council, months))
                        .as("%s, %s months", council.shortName(), months)
                        .isSubsetOf(reader.numbersTold(council, months));
            }
        }
    }

    private static Map<List<String>, Long> totals(Council council, Map<Cell, Long> learnt) {
        Map<List<String>, Long> totals = new HashMap<>();
        learnt.forEach((cell, tens) -> {
            if (cell.block.gss.equals(council.gss()) && cell.breakdown.equals(DemandKey.ALL)) {
                totals.put(List.of(cell.block.month.toString(), cell.block.kind), tens);
            }
        });
        return totals;
    }

    private Map<Cell, Long> learn() {
        return learn((council, months) -> sums(demand.of(council, months)));
    }

    /** Each month and council alone, from the views of one, two and three months. */
    private Map<Cell, Long> learn(BiFunction<Council, Integer, Map<List<String>, Long>> view) {
        Map<Cell, Long> learnt = new HashMap<>();
        for (Council council : area) {
            Map<List<String>, Long> before = new HashMap<>();
            for (int months = 1; months <= MONTHS; months++) {
                Map<List<String>, Long> sums = view.apply(council, months);
                YearMonth month = DemandWorld.MONTH.plusMonths(MONTHS - (long) months);
                sums.forEach((name, tens) -> {
                    long alone = tens - before.getOrDefault(name, 0L);
                    if (alone > 0) {
                        Block block = new Block(council.gss(), name.getFirst(), month);
                        learnt.put(new Cell(block, name.get(1), name.get(2)), alone);
                    }
                });
                before.putAll(sums);
            }
        }
        return learnt;
    }

    private static Map<List<String>, Long> sums(DemandFigures figures) {
        Map<List<String>, Long> sums = new HashMap<>();
        figures.kinds().forEach(kind -> {
            sums.put(List.of(kind.kind(), DemandKey.ALL, ""), kind.tens());
            kind.values()
                    .forEach(value ->
                            sums.put(List.of(kind.kind(), value.breakdown().slug(), value.value()), value.tens()));
        });
        return sums;
    }

    private List<Cell> givenAway(Map<Cell, Long> told) {
        return givenAway(told, 9);
    }

    /** The counts from 1 to 9 of which the told numbers say so. */
    private List<Cell> givenAway(Map<Cell, Long> told, long hidden) {
        List<Cell> found = new ArrayList<>();
        for (Council council : area) {
            for (String kind : KINDS) {
                for (int month = 0; month < MONTHS; month++) {
                    attack(new Block(council.gss(), kind, DemandWorld.MONTH.plusMonths(month)), told, hidden, found);
                }
            }
        }
        return found;
    }

    private void attack(Block block, Map<Cell, Long> told, long hidden, List<Cell> found) {
        Map<Attacker.Name, Long> ofBlock = new HashMap<>();
        told.forEach((cell, tens) -> {
            if (cell.block.equals(block)) {
                ofBlock.put(new Attacker.Name(cell.breakdown, cell.value), tens);
            }
        });
        new Attacker(block.kind, districts.listValues(block.gss))
                .reckon(ofBlock, hidden)
                .forEach((name, range) -> {
                    Cell cell = new Cell(block, name.breakdown(), name.value());
                    long times = truth.getOrDefault(cell, 0L);
                    if (range.givesAway() && times >= range.least() && times <= range.most()) {
                        found.add(cell);
                    }
                });
    }
}
