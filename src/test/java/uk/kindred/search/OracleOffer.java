package uk.kindred.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the tables say of a listing's offer.
 *
 * @param prices the lower ends in pence, by payer and key
 * @param questioned by payer, the keys with questioned prices
 */
record OracleOffer(
        boolean example,
        Set<String> kinds,
        @Nullable String pricedBy,
        Map<String, Map<String, Long>> prices,
        Map<String, Set<String>> questioned,
        @Nullable String status,
        @Nullable LocalDate from,
        @Nullable LocalDate saidOn,
        Set<String> freeFor,
        Set<String> languages,
        Set<String> faiths,
        Set<String> workers,
        Set<String> features,
        Set<String> times,
        Set<String> districts,
        Set<String> councils,
        @Nullable Integer miles,
        boolean england) {

    static Map<Long, OracleOffer> readAll(JdbcClient jdbc) {
        Map<Long, Map<String, Map<String, Long>>> prices = new HashMap<>();
        Map<Long, Map<String, Set<String>>> questioned = new HashMap<>();
        jdbc.sql("select * from listing_tariff").query(row -> {
            prices.computeIfAbsent(row.getLong("listing_id"), id -> new HashMap<>())
                    .computeIfAbsent(row.getString("payer"), payer -> new HashMap<>())
                    .put(row.getString("key"), row.getLong("from_pence"));
            if (row.getBoolean("questioned")) {
                questioned
                        .computeIfAbsent(row.getLong("listing_id"), id -> new HashMap<>())
                        .computeIfAbsent(row.getString("payer"), payer -> new HashSet<>())
                        .add(row.getString("key"));
            }
        });
        Map<Long, OracleOffer> offers = new HashMap<>();
        jdbc.sql("""
            select l.*, a.status as said, a.from_on, a.confirmed_on as said_on,
              coalesce(a.payers, '{}') as free_for from listing l
            left join listing_availability a on a.listing_id = l.id and a.replaced_at is null
            """).query(row -> {
            long id = row.getLong("id");
            offers.put(id, read(row, prices.getOrDefault(id, Map.of()), questioned.getOrDefault(id, Map.of())));
        });
        return offers;
    }

    @Nullable
    Long weekly(OracleWishes wishes) {
        return OraclePlans.weekly(wishes.plan(), way(wishes), prices.getOrDefault(wishes.payer(), Map.of()));
    }

    /** Whether that rests on a questioned price. */
    boolean isQuestioned(OracleWishes wishes) {
        return weekly(wishes) != null
                && OraclePlans.isQuestioned(
                        wishes.plan(), way(wishes), questioned.getOrDefault(wishes.payer(), Set.of()));
    }

    private @Nullable String way(OracleWishes wishes) {
        return OraclePlans.way(wishes.plan(), kinds, pricedBy);
    }

    boolean suits(OracleWishes wishes, LocalDate today) {
        boolean lately = saidOn != null && !saidOn.plusDays(60).isBefore(today);
        boolean free = status != null
                && status.equals("available")
                && lately
                && (from == null || !from.isAfter(today))
                && (freeFor.isEmpty() || freeFor.contains(wishes.payer()));
        boolean comes =
                kinds.stream().anyMatch(Set.of("home-care", "personal-assistant", "micro-enterprise")::contains);
        boolean when = wishes.timesUnknown() ? comes && times.isEmpty() : times.containsAll(wishes.when());
        return features.containsAll(wishes.features())
                && when
                && (free || !wishes.availableNow())
                && (wishes.example() == null || wishes.example().equals("only") == example);
    }

    boolean costs(OracleWishes wishes) {
        Long weekly = weekly(wishes);
        if (wishes.costUnknown()) {
            return weekly == null;
        }
        return wishes.maxPence() == null || weekly != null && weekly <= wishes.maxPence();
    }

    /** Null if the area is not known. @param away miles from the listing's place to the place searched near */
    @Nullable
    Boolean serves(OracleWishes wishes, @Nullable Double away) {
        if (districts.isEmpty() && councils.isEmpty() && miles == null && !england) {
            return null;
        }
        return england
                || wishes.districts().stream().anyMatch(districts::contains)
                || wishes.councilGss() != null && councils.contains(wishes.councilGss())
                || miles != null && away != null && away <= miles;
    }

    private static OracleOffer read(
            ResultSet row, Map<String, Map<String, Long>> prices, Map<String, Set<String>> questioned)
            throws SQLException {
        return new OracleOffer(
                row.getBoolean("example"),
                values(row.getArray("kinds")),
                row.getString("priced_by"),
                prices,
                questioned,
                row.getString("said"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("said_on", LocalDate.class),
                values(row.getArray("free_for")),
                values(row.getArray("languages")),
                values(row.getArray("faiths")),
                values(row.getArray("worker_genders")),
                values(row.getArray("features")),
                values(row.getArray("times")),
                values(row.getArray("serves_districts")),
                values(row.getArray("serves_councils")),
                row.getObject("serves_miles", Integer.class),
                row.getBoolean("serves_england"));
    }

    private static Set<String> values(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
