package uk.kindred.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a search must answer, computed plainly over all rows: no index, no SQL but selects, no code of the product. */
final class SearchOracle {

    private static final List<String> RATINGS =
            List.of("outstanding", "good", "requires-improvement", "inadequate", "not-rated");

    private static final Set<String> COME_TO_PEOPLE =
            Set.of("home-care", "live-in-care", "personal-assistant", "micro-enterprise");

    record Row(
            String id,
            String name,
            Set<String> kinds,
            Set<String> needs,
            String rating,
            @Nullable LocalDate ratingAsOf,
            @Nullable String council,
            @Nullable String councilGss,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer beds,
            Set<String> goodAt,
            OracleOffer offer) {}

    /**
     * @param latitude of the place searched near, null without one
     * @param within null for none that was asked for, infinite for any
     */
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
            OracleWishes offers,
            String sort) {}

    /** @param serves null without a place, or where the area served is not known */
    record Found(
            Row row,
            @Nullable Double miles,
            @Nullable Boolean serves,
            @Nullable Long weekly,
            boolean questioned) {}

    record Costs(
            long known,
            long questioned,
            long unknown,
            @Nullable Long median,
            @Nullable Long exampleMedian) {}

    /** What each facet counts. Of features all that are chosen must hold, so that none is left out. */
    private static final Map<String, Function<Row, Collection<String>>> FACETS = new LinkedHashMap<>();

    static {
        FACETS.put("kind", Row::kinds);
        FACETS.put("need", Row::needs);
        FACETS.put("rating", row -> List.of(row.rating));
        FACETS.put("council", row -> row.council == null ? List.of() : List.of(row.council));
        FACETS.put("language", row -> row.offer.languages());
        FACETS.put("faith", row -> row.offer.faiths());
        FACETS.put("worker", row -> row.offer.workers());
        FACETS.put("feature", row -> row.offer.features());
        FACETS.put("goodAt", Row::goodAt);
    }

    private static final Comparator<LocalDate> BY_RATING_DATE =
            Comparator.nullsLast(Comparator.<LocalDate>reverseOrder());

    private final List<Row> rows;
    private final LocalDate today;

    SearchOracle(JdbcClient jdbc, Map<String, String> councilSlugsByGss, LocalDate today) {
        Map<Long, OracleOffer> offers = OracleOffer.readAll(jdbc);
        this.today = today;
        this.rows = jdbc.sql("select * from listing where status = 'open'")
                .query((row, number) -> read(row, councilSlugsByGss, offers))
                .list();
    }

    List<Row> rows() {
        return rows;
    }

    /** Everything that fulfils the wish, in order. */
    List<Found> find(Wish wish) {
        return matching(wish, "")
                .filter(row -> row.offer.costs(wish.offers))
                .map(row -> found(wish, row))
                .sorted(order(wish))
                .toList();
    }

    /** Counts by facet and value, each facet without its own choice; values that find nothing are left out. */
    Map<String, Map<String, Long>> facets(Wish wish) {
        Map<String, Map<String, Long>> facets = new HashMap<>();
        FACETS.forEach((facet, values) -> {
            Map<String, Long> counts = new TreeMap<>();
            matching(wish, facet)
                    .filter(row -> row.offer.costs(wish.offers))
                    .forEach(row -> values.apply(row).forEach(value -> counts.merge(value, 1L, Long::sum)));
            facets.put(facet, counts);
        });
        return facets;
    }

    /** Of everything that fulfils the wish, whatever it costs. */
    Costs costs(Wish wish) {
        List<Row> all = matching(wish, "").toList();
        long known = all.stream()
                .filter(row -> row.offer.weekly(wish.offers) != null)
                .count();
        long questioned =
                all.stream().filter(row -> row.offer.isQuestioned(wish.offers)).count();
        return new Costs(known, questioned, all.size() - known, median(wish, all, false), median(wish, all, true));
    }

    /** Of those at most 20 miles away, made up or not. */
    private static @Nullable Long median(Wish wish, List<Row> all, boolean examples) {
        List<Long> known = all.stream()
                .filter(row -> row.offer.example() == examples && !row.offer.isQuestioned(wish.offers))
                .filter(row -> {
                    Double miles = miles(wish, row);
                    return wish.latitude == null || miles != null && miles <= 20;
                })
                .map(row -> row.offer.weekly(wish.offers))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return known.size() < 5 ? null : known.get((known.size() - 1) / 2);
    }

    private Stream<Row> matching(Wish wish, String exceptFacet) {
        return rows.stream()
                .filter(common(wish))
                .filter(row -> choices(wish).entrySet().stream()
                        .allMatch(choice -> choice.getKey().equals(exceptFacet)
                                || choice.getValue().test(row)));
    }

    private static Map<String, Predicate<Row>> choices(Wish wish) {
        return Map.of(
                "kind", row -> anyOf(wish.kinds, row.kinds),
                "need", row -> wish.allNeeds ? row.needs.containsAll(wish.needs) : anyOf(wish.needs, row.needs),
                "rating", row -> anyOf(wish.ratings, Set.of(row.rating)),
                "council", row -> anyOf(wish.councils, row.council == null ? Set.of() : Set.of(row.council)),
                "language", row -> anyOf(wish.offers.languages(), row.offer.languages()),
                "faith", row -> anyOf(wish.offers.faiths(), row.offer.faiths()),
                "worker", row -> anyOf(wish.offers.workers(), row.offer.workers()),
                "goodAt", row -> anyOf(wish.offers.goodAt(), row.goodAt));
    }

    private static boolean anyOf(Set<String> wished, Set<String> values) {
        return wished.isEmpty() || wished.stream().anyMatch(values::contains);
    }

    private Predicate<Row> common(Wish wish) {
        return row -> {
            Double miles = miles(wish, row);
            Boolean serves = serves(wish, row, miles);
            boolean ofCost = wish.offers.maxPence() != null || wish.offers.costUnknown() || wish.sort.equals("cost");
            boolean nearForCost = ofCost && wish.latitude != null && !wish.placeUnknown;
            boolean anyDistance = wish.within == null ? !nearForCost : wish.within.isInfinite();
            boolean within = anyDistance || miles != null && miles <= (wish.within == null ? 20 : wish.within);
            boolean usual = !nearForCost
                    || !anyDistance
                    || row.kinds.stream().noneMatch(COME_TO_PEOPLE::contains)
                    || row.latitude == null && row.councilGss != null && row.councilGss.equals(wish.offers.councilGss())
                    || miles != null && miles <= 20;
            boolean sure = !wish.offers.sureToServe() || wish.latitude == null || serves != null;
            boolean enough = wish.minBeds == null || row.beds != null && row.beds >= wish.minBeds;
            boolean few = wish.maxBeds == null || row.beds != null && row.beds <= wish.maxBeds;
            // a place that cannot be measured, and an area that is not known: what a search by distance must leave out
            boolean place = !wish.placeUnknown || row.latitude == null && (wish.latitude == null || serves == null);
            return (serves == null ? within && usual : serves)
                    && sure
                    && enough
                    && few
                    && place
                    && row.offer.suits(wish.offers, today);
        };
    }

    private static Found found(Wish wish, Row row) {
        Double miles = miles(wish, row);
        return new Found(
                row,
                miles,
                serves(wish, row, miles),
                row.offer.weekly(wish.offers),
                row.offer.isQuestioned(wish.offers));
    }

    private static @Nullable Boolean serves(Wish wish, Row row, @Nullable Double miles) {
        return wish.latitude == null ? null : row.offer.serves(wish.offers, miles);
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
                        .thenComparing(found -> found.row.offer.example())
                        .thenComparing(byDistance)
                        .thenComparing((one, other) -> wish.latitude == null
                                ? BY_RATING_DATE.compare(one.row.ratingAsOf, other.row.ratingAsOf)
                                : 0)
                        .thenComparing(byName);
            case "cost" ->
                Comparator.comparing((Found found) -> found.weekly == null)
                        .thenComparing(Found::questioned)
                        .thenComparing(Found::weekly, Comparator.nullsLast(Comparator.<Long>naturalOrder()))
                        .thenComparing((one, other) -> one.weekly == null ? byDistance.compare(one, other) : 0)
                        .thenComparing(byName);
            default -> byDistance.thenComparing(byName);
        };
    }

    private static Row read(ResultSet row, Map<String, String> councilSlugsByGss, Map<Long, OracleOffer> offers)
            throws SQLException {
        String gss = row.getString("council_gss");
        return new Row(
                row.getString("public_id"),
                row.getString("name"),
                values(row.getArray("kinds")),
                values(row.getArray("needs")),
                row.getString("rating"),
                ratingAsOf(row),
                gss == null ? null : councilSlugsByGss.get(gss),
                gss,
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getObject("beds", Integer.class),
                values(row.getArray("good_at")),
                Objects.requireNonNull(offers.get(row.getLong("id"))));
    }

    /** Only what is rated has a date beside its rating. */
    private static @Nullable LocalDate ratingAsOf(ResultSet row) throws SQLException {
        LocalDate given = row.getObject("rating_on", LocalDate.class);
        LocalDate inspected = row.getObject("last_inspected_on", LocalDate.class);
        return row.getString("rating").equals("not-rated") ? null : given == null ? inspected : given;
    }

    private static Set<String> values(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
