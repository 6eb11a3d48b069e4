package uk.kindred.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a search must answer, computed plainly over all rows: no index, no SQL but one select, no code of the product. */
final class SearchOracle {

    private static final List<String> RATINGS =
            List.of("outstanding", "good", "requires-improvement", "inadequate", "not-rated");

    record Row(
            String id,
            String name,
            Set<String> kinds,
            Set<String> needs,
            String rating,
            @Nullable LocalDate ratingDate,
            @Nullable String council,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer beds) {}

    /** @param latitude of the place searched near, null without one */
    record Wish(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double within,
            Set<String> kinds,
            Set<String> needs,
            boolean allNeeds,
            Set<String> ratings,
            Set<String> councils,
            @Nullable Integer minBeds,
            @Nullable Integer maxBeds,
            boolean placeUnknown,
            String sort) {}

    record Found(Row row, @Nullable Double miles) {}

    private final List<Row> rows;

    SearchOracle(JdbcClient jdbc, Map<String, String> councilSlugsByGss) {
        this.rows = jdbc.sql("select * from listing where status = 'open'")
                .query((row, number) -> read(row, councilSlugsByGss))
                .list();
    }

    List<Row> rows() {
        return rows;
    }

    /** Everything that fulfils the wish, in order. */
    List<Found> find(Wish wish) {
        return rows.stream()
                .filter(common(wish))
                .filter(kinds(wish).and(needs(wish)).and(ratings(wish)).and(councils(wish)))
                .map(row -> new Found(row, miles(wish, row)))
                .sorted(order(wish))
                .toList();
    }

    /** Counts by facet and value, each facet without its own choice; values that find nothing are left out. */
    Map<String, Map<String, Long>> facets(Wish wish) {
        Map<String, Map<String, Long>> facets = new HashMap<>();
        facets.put("kind", new TreeMap<>());
        facets.put("need", new TreeMap<>());
        facets.put("rating", new TreeMap<>());
        facets.put("council", new TreeMap<>());
        rows.stream().filter(common(wish)).forEach(row -> {
            boolean kind = kinds(wish).test(row);
            boolean need = needs(wish).test(row);
            boolean rating = ratings(wish).test(row);
            boolean council = councils(wish).test(row);
            if (need && rating && council) {
                row.kinds.forEach(value -> add(facets, "kind", value));
            }
            if (kind && rating && council) {
                row.needs.forEach(value -> add(facets, "need", value));
            }
            if (kind && need && council) {
                add(facets, "rating", row.rating);
            }
            if (kind && need && rating && row.council != null) {
                add(facets, "council", row.council);
            }
        });
        return facets;
    }

    static @Nullable Double miles(Wish wish, Row row) {
        if (wish.latitude == null || wish.longitude == null || row.latitude == null || row.longitude == null) {
            return null;
        }
        double from = Math.toRadians(wish.latitude);
        double to = Math.toRadians(row.latitude);
        double h = Math.pow(Math.sin((to - from) / 2), 2)
                + Math.cos(from)
                        * Math.cos(to)
                        * Math.pow(Math.sin(Math.toRadians(row.longitude - wish.longitude) / 2), 2);
        return 2 * 6_371_008.7714 * Math.asin(Math.sqrt(h)) / 1_609.344;
    }

    private static Comparator<Found> order(Wish wish) {
        Comparator<Found> byName = Comparator.comparing((Found found) -> found.row.name.toLowerCase(Locale.ROOT))
                .thenComparing(found -> found.row.id);
        Comparator<Found> byDistance =
                Comparator.comparing(Found::miles, Comparator.nullsLast(Comparator.<Double>naturalOrder()));
        return switch (wish.sort) {
            case "name" -> byName;
            case "rating" ->
                Comparator.comparingInt((Found found) -> RATINGS.indexOf(found.row.rating))
                        .thenComparing(found -> found.row.ratingDate, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(byName);
            default -> byDistance.thenComparing(byName);
        };
    }

    private static Predicate<Row> common(Wish wish) {
        return row -> {
            Double miles = miles(wish, row);
            boolean near = wish.within == null || miles != null && miles <= wish.within;
            boolean enough = wish.minBeds == null || row.beds != null && row.beds >= wish.minBeds;
            boolean few = wish.maxBeds == null || row.beds != null && row.beds <= wish.maxBeds;
            boolean place = !wish.placeUnknown || row.latitude == null;
            return near && enough && few && place;
        };
    }

    private static Predicate<Row> kinds(Wish wish) {
        return row -> wish.kinds.isEmpty() || wish.kinds.stream().anyMatch(row.kinds::contains);
    }

    private static Predicate<Row> needs(Wish wish) {
        return row -> wish.needs.isEmpty()
                || (wish.allNeeds
                        ? row.needs.containsAll(wish.needs)
                        : wish.needs.stream().anyMatch(row.needs::contains));
    }

    private static Predicate<Row> ratings(Wish wish) {
        return row -> wish.ratings.isEmpty() || wish.ratings.contains(row.rating);
    }

    private static Predicate<Row> councils(Wish wish) {
        return row -> wish.councils.isEmpty() || row.council != null && wish.councils.contains(row.council);
    }

    private static void add(Map<String, Map<String, Long>> facets, String facet, String value) {
        Objects.requireNonNull(facets.get(facet)).merge(value, 1L, Long::sum);
    }

    private static Row read(ResultSet row, Map<String, String> councilSlugsByGss) throws SQLException {
        String gss = row.getString("council_gss");
        return new Row(
                row.getString("public_id"),
                row.getString("name"),
                values(row.getArray("kinds")),
                values(row.getArray("needs")),
                row.getString("rating"),
                row.getObject("rating_on", LocalDate.class),
                gss == null ? null : councilSlugsByGss.get(gss),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getObject("beds", Integer.class));
    }

    private static Set<String> values(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
