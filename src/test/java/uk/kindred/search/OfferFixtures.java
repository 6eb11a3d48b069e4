package uk.kindred.search;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.directory.ListingsChanged;

/** Offers by chance for a fifth of the shipped register, the same each time; taken away again after the test. */
@Component
public class OfferFixtures {

    private static final long SEED = 20261122;

    private static final Map<String, List<String>> KEYS = Map.of(
            "care-home",
            List.of("week_any_any", "week_single_nursing", "week_single_any", "week_any_nursing"),
            "hours",
            List.of(
                    "hour_weekday",
                    "hour_weekend",
                    "visit-30_weekday",
                    "visit-45_weekday",
                    "visit-45_weekend",
                    "waking-night",
                    "sleep-in"),
            "live-in",
            List.of("live-in-week", "live-in-day"),
            "days",
            List.of("day", "session"),
            "stays",
            List.of("stay-week_any", "stay-night_any", "stay-week_nursing", "stay-week_high"),
            "shared-lives",
            List.of("shared-lives-week_any", "shared-lives-week_high"),
            "homeshare",
            List.of("homeshare-week"),
            "housing",
            List.of("housing-week_any", "housing-week_buy", "housing-week_rent"));

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final ListingSearch index;
    private final ListingSearch database;
    private final Clock clock;

    OfferFixtures(
            JdbcTemplate jdbc,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            @Qualifier("elasticsearchListingSearch") ListingSearch index,
            @Qualifier("postgresListingSearch") ListingSearch database,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.index = index;
        this.database = database;
        this.clock = clock;
    }

    public void put() {
        List<Long> ids = ids();
        transactions.executeWithoutResult(change -> {
            Random random = new Random(SEED);
            List<Object[]> tariffs = new ArrayList<>();
            ids.forEach(id -> put(id, random, tariffs));
            jdbc.batchUpdate("insert into listing_tariff values (?, ?, ?, ?, ?, ?, ?, ?)", tariffs);
        });
        indexed(ids);
    }

    public void remove() {
        List<Long> ids = ids();
        transactions.executeWithoutResult(change -> {
            // what other tests have offered stays
            jdbc.update("delete from listing_tariff where listing_id = any(?)", (Object) ids.toArray(Long[]::new));
            jdbc.update(
                    "delete from listing_availability where listing_id = any(?)", (Object) ids.toArray(Long[]::new));
            jdbc.update("""
                update listing set example = false, priced_by = null, languages = '{}', faiths = '{}',
                    worker_genders = '{}', features = '{}', times = '{}', serves_districts = '{}', serves_councils = '{}',
                    serves_miles = null, serves_england = false, good_at = '{}', version = version + 1
                where id = any(?)
                """, (Object) ids.toArray(Long[]::new));
        });
        indexed(ids);
    }

    private List<Long> ids() {
        List<Long> open = jdbc.query(
                "select id from listing where status = 'open' and public_id not like 'K-%' order by id",
                (row, number) -> row.getLong("id"));
        return IntStream.range(0, open.size())
                .filter(i -> i % 5 == 0)
                .mapToObj(open::get)
                .toList();
    }

    private void put(long id, Random random, List<Object[]> tariffs) {
        List<String> ways = KEYS.keySet().stream().sorted().toList();
        // most are priced by the hour or as care homes, some in each other way
        String way = random.nextInt(100) < 60 ? one(random, "hours", "care-home") : one(random, ways.toArray());
        // and what a plan may ask for of their kinds
        String other = one(random, "live-in", "stays", "days", "hours");
        boolean priced = random.nextInt(100) < 85;
        jdbc.update(
                """
                update listing set example = ?, priced_by = ?, languages = ?, faiths = ?, worker_genders = ?,
                    features = ?, times = ?, serves_districts = ?, serves_councils = ?, serves_miles = ?, serves_england = ?,
                    good_at = ?,
                    version = version + 1
                where id = ?
                """,
                random.nextInt(10) == 0,
                priced ? way : null,
                some(random, 3, "urdu", "polish", "welsh", "makaton"),
                some(random, 3, "sikh", "jewish", "muslim"),
                some(random, 2, "woman", "man"),
                some(random, 1, "nights", "couples", "pets", "wheelchair-access", "direct-payments"),
                some(random, 2, "mon-morning", "tue-evening", "sat-night", "sun-afternoon"),
                some(random, 5, "LS1", "LS6", "BS1", "OL1", "M1", "CT1", "TR1", "NE1", "NW1", "BN1", "HR1", "HR4"),
                some(random, 6, "E08000035", "E06000023", "E10000016", "E06000052", "E09000007", "E06000019"),
                random.nextInt(3) == 0 ? 1 + random.nextInt(50) : null,
                random.nextInt(30) == 0,
                some(random, 2, "community", "safe-at-home", "listened-to"),
                id);
        if (priced) {
            for (String payer : List.of("self-funder", "council", "direct-payment", "nhs")) {
                if (random.nextInt(100) < (payer.equals("self-funder") ? 90 : 40)) {
                    putTariff(id, payer, way, other, random, tariffs);
                }
            }
        }
        if (random.nextInt(100) < 60) {
            jdbc.update(
                    """
                    insert into listing_availability
                        (listing_id, status, places, from_on, source, confirmed_on, recorded_at, payers)
                    values (?, ?, ?, ?, 'provider', ?, now(), ?)
                    """,
                    id,
                    one(random, "available", "available", "waiting-list", "full"),
                    random.nextInt(5),
                    random.nextBoolean() ? null : today().plusDays(random.nextInt(5) - 2),
                    today().minusDays(random.nextBoolean() ? 55 + random.nextInt(10) : random.nextInt(300)),
                    placesOf(random));
        }
    }

    /** Anybody's, most often. */
    private static String[] placesOf(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new String[] {"council"};
            case 1 -> new String[] {"self-funder", "direct-payment"};
            default -> new String[0];
        };
    }

    private void putTariff(long id, String payer, String way, String other, Random random, List<Object[]> tariffs) {
        Map<String, Long> prices = new HashMap<>();
        if (List.of(way, other).stream().anyMatch(List.of("hours", "days", "live-in")::contains)) {
            prices.put("each-visit", random.nextInt(3) == 0 ? 50L + random.nextInt(300) : 0);
            prices.put("fixed-weekly", random.nextInt(3) == 0 ? random.nextInt(3000) : 0L);
        }
        for (String key : Stream.of(way, other)
                .distinct()
                .flatMap(one -> KEYS.getOrDefault(one, List.of()).stream())
                .toList()) {
            if (random.nextInt(100) < 88) {
                // many alike, so that names must decide
                prices.put(key, random.nextBoolean() ? price(key, random) : price(key, random) / 2_000 * 2_000 + 2_000);
            }
        }
        Set<String> odd = prices.keySet().stream()
                .filter(key -> random.nextInt(12) == 0)
                .collect(Collectors.toCollection(HashSet::new));
        Long typical = OraclePlans.weekly(null, way, prices);
        if (typical != null) {
            prices.put("typical_" + way, typical);
            if (OraclePlans.isQuestioned(null, way, odd)) {
                odd.add("typical_" + way);
            }
        }
        // of a kind that the listing is not priced by: nobody may reckon with it unless the plan asks for it
        if (!way.equals("homeshare")) {
            prices.put("homeshare-week", 100L);
        }
        prices.forEach((key, pence) -> tariffs.add(new Object[] {
            id, payer, key, pence, pence + random.nextInt(2) * 777, "provider", today().minusDays(40), odd.contains(key)
        }));
    }

    private static long price(String key, Random random) {
        return key.contains("week") && !key.contains("weekday") && !key.contains("weekend")
                ? 20_000 + random.nextInt(130_000)
                : key.contains("night") || key.contains("sleep")
                        ? 5_000 + random.nextInt(15_000)
                        : 500 + random.nextInt(3_500);
    }

    private void indexed(List<Long> ids) {
        ListingsChanged.listFor(ids)
                .forEach(event -> transactions.executeWithoutResult(change -> events.publishEvent(event)));
        SearchCriteria byCost =
                SearchCriteria.everything().change().sort(SortOrder.COST).build();
        Awaitility.await("offers in the index")
                .atMost(Duration.ofMinutes(2))
                // as long as the index takes to show what it was sent
                .pollDelay(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> nothingWaits()
                        && index.search(byCost)
                                .facets()
                                .equals(database.search(byCost).facets()));
    }

    private boolean nothingWaits() {
        Long waiting =
                jdbc.queryForObject("select count(*) from event_publication where completion_date is null", Long.class);
        return waiting != null && waiting == 0;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String one(Random random, Object... values) {
        return String.valueOf(values[random.nextInt(values.length)]);
    }

    /** None, most often. */
    private static String[] some(Random random, int rarity, String... values) {
        return random.nextInt(rarity) > 0
                ? new String[0]
                : List.of(values).stream()
                        .filter(value -> random.nextInt(3) == 0)
                        .toArray(String[]::new);
    }
}
