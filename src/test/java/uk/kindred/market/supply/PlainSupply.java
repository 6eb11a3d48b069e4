package uk.kindred.market.supply;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.TariffKey;

/** The same figures, reckoned in Java from the bare tables, one listing after the other. */
final class PlainSupply {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;
    private final LocalDate today;
    private final LocalDate then;

    PlainSupply(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
        this.then = today.minusYears(1);
    }

    private record Row(
            long id,
            List<String> kinds,
            @Nullable Long organisation,
            @Nullable Integer beds,
            String rating,
            @Nullable LocalDate rated,
            @Nullable String status,
            @Nullable Integer places,
            @Nullable LocalDate from,
            @Nullable LocalDate register) {

        Row withoutBeds() {
            return new Row(id, kinds, organisation, null, rating, rated, status, places, from, register);
        }

        boolean isFreeOn(LocalDate day) {
            return "available".equals(status) && (from == null || !from.isAfter(day));
        }

        boolean isRated() {
            return !rating.equals("not-rated");
        }
    }

    private record Cost(long pence, boolean questioned) {}

    private record Item(
            String what,
            String unit,
            String rest,
            List<String> payers,
            double middle,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate replaced,
            Instant recordedAt,
            @Nullable Instant replacedAt) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }

        boolean isOfTheSame(Item other) {
            return what.equals(other.what) && unit.equals(other.unit) && rest.equals(other.rest);
        }
    }

    List<KindSupply> list(String gss, boolean examples) {
        List<Row> rows = rows(gss, examples);
        List<KindSupply> supplies = new ArrayList<>();
        for (SupportKind kind : SupportKind.values()) {
            List<Row> some = rows.stream()
                    .filter(row -> row.kinds.contains(kind.slug()))
                    .map(row -> kind.slug().endsWith("-home") ? row : row.withoutBeds())
                    .toList();
            if (!some.isEmpty()) {
                supplies.add(supply(kind, some));
            }
        }
        return supplies;
    }

    private KindSupply supply(SupportKind kind, List<Row> rows) {
        Map<Long, Cost> selfFunders = costs(kind, Payer.SELF_FUNDER, rows);
        Map<Long, Cost> council = costs(kind, Payer.COUNCIL, rows);
        List<PriceFigures> prices = Stream.of(
                        figures(kind, Payer.SELF_FUNDER, selfFunders, rows),
                        figures(kind, Payer.COUNCIL, council, rows))
                .flatMap(Optional::stream)
                .toList();
        return new KindSupply(
                kind,
                rows.size(),
                rows.stream()
                        .map(Row::organisation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                count(rows, row -> row.organisation != null),
                beds(rows),
                count(rows, row -> row.beds != null),
                new KindSupply.Vacancies(
                        count(rows, row -> row.isFreeOn(today)),
                        count(
                                rows,
                                row -> "waiting-list".equals(row.status)
                                        || "available".equals(row.status) && !row.isFreeOn(today)),
                        count(rows, row -> "full".equals(row.status)),
                        count(rows, row -> row.status == null),
                        rows.stream()
                                .filter(row -> row.isFreeOn(today))
                                .mapToLong(row -> Objects.requireNonNullElse(row.places, 0))
                                .sum()),
                quality(rows),
                concentration(rows),
                register(rows),
                prices,
                gap(selfFunders, council));
    }

    private KindSupply.Quality quality(List<Row> rows) {
        Map<Rating, Long> ratings = new EnumMap<>(Rating.class);
        Arrays.stream(Rating.values())
                .forEach(rating -> ratings.put(rating, count(rows, row -> row.rating.equals(rating.slug()))));
        List<Long> ages = rows.stream()
                .filter(Row::isRated)
                .map(Row::rated)
                .filter(Objects::nonNull)
                .map(day -> today.toEpochDay() - day.toEpochDay())
                .toList();
        return new KindSupply.Quality(
                ratings,
                ages.isEmpty() ? null : at(ages, 0.5),
                rows.stream()
                        .filter(Row::isRated)
                        .map(Row::rated)
                        .filter(day -> day != null && day.isBefore(today.minusYears(3)))
                        .count(),
                count(rows, row -> row.isRated() && row.rated == null));
    }

    private static @Nullable RegisterDays register(List<Row> rows) {
        List<LocalDate> days = rows.stream()
                .map(Row::register)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? null : new RegisterDays(days.getFirst(), days.getLast());
    }

    private KindSupply.Concentration concentration(List<Row> rows) {
        if (count(rows, row -> row.organisation != null) < 0.8 * rows.size()) {
            return new KindSupply.Concentration(null, null, null, null, null, null);
        }
        Map<Long, List<Row>> providers = new TreeMap<>();
        for (Row row : rows) {
            Long organisation = row.organisation;
            if (organisation != null) {
                providers
                        .computeIfAbsent(organisation, any -> new ArrayList<>())
                        .add(row);
            }
        }
        Optional<Map.Entry<Long, List<Row>>> byListings = largest(providers, List::size);
        Optional<Map.Entry<Long, List<Row>>> byBeds =
                largest(providers, some -> (int) beds(some)).filter(most -> beds(most.getValue()) > 0);
        return new KindSupply.Concentration(
                byListings.map(most -> name(most.getKey())).orElse(null),
                byListings.map(most -> (long) most.getValue().size()).orElse(null),
                byListings
                        .map(most -> Math.round(1_000.0 * most.getValue().size() / rows.size()))
                        .orElse(null),
                byBeds.map(most -> name(most.getKey())).orElse(null),
                byBeds.map(most -> beds(most.getValue())).orElse(null),
                byBeds.map(most -> Math.round(1_000.0 * beds(most.getValue()) / beds(rows)))
                        .orElse(null));
    }

    /** Of those alike the one that has been known longest. */
    private static Optional<Map.Entry<Long, List<Row>>> largest(
            Map<Long, List<Row>> providers, Function<List<Row>, Integer> size) {
        return providers.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Long, List<Row>> one) -> size.apply(one.getValue()))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()));
    }

    private Optional<PriceFigures> figures(SupportKind kind, Payer payer, Map<Long, Cost> costs, List<Row> rows) {
        if (costs.isEmpty()) {
            return Optional.empty();
        }
        List<Long> known = costs.values().stream()
                .filter(cost -> !cost.questioned)
                .map(Cost::pence)
                .toList();
        return Optional.of(new PriceFigures(
                payer,
                known.size(),
                costs.size() - known.size(),
                known.size() < 5 ? null : new PriceFigures.Quartiles(at(known, 0.25), at(known, 0.5), at(known, 0.75)),
                change(kind, payer, rows)));
    }

    private static @Nullable PriceGap gap(Map<Long, Cost> selfFunders, Map<Long, Cost> council) {
        List<Long> pence = new ArrayList<>();
        List<Long> perMille = new ArrayList<>();
        selfFunders.forEach((id, self) -> {
            Cost other = council.get(id);
            if (other != null && !self.questioned && !other.questioned && other.pence > 0) {
                pence.add(self.pence - other.pence);
                perMille.add(rounded((self.pence - other.pence) * 1_000.0 / other.pence));
            }
        });
        return pence.size() < 5 ? null : new PriceGap(pence.size(), at(pence, 0.5), at(perMille, 0.5));
    }

    private PriceFigures.@Nullable Change change(SupportKind kind, Payer payer, List<Row> rows) {
        List<Long> changes = new ArrayList<>();
        for (Row row : rows) {
            List<Item> items = items(row.id, kind);
            double before = 0;
            double now = 0;
            for (Item item : items) {
                if (item.replaced != null || !item.holds(today) || !item.payers.contains(payer.slug())) {
                    continue;
                }
                for (Item old : items) {
                    if (old.isOfTheSame(item) && old.payers.contains(payer.slug()) && held(old, items)) {
                        before += old.middle;
                        now += item.middle;
                    }
                }
            }
            if (before > 0) {
                changes.add(rounded((now - before) * 1_000 / before));
            }
        }
        return changes.size() < 5 ? null : new PriceFigures.Change(changes.size(), at(changes, 0.5));
    }

    private boolean held(Item old, List<Item> items) {
        if (!old.holds(then)) {
            return false;
        }
        Instant replacedAt = old.replacedAt;
        LocalDate replaced = old.replaced;
        if (replacedAt == null || replaced == null) {
            return true;
        }
        return replaced.isAfter(then)
                && items.stream()
                        .noneMatch(later -> !later.recordedAt.isBefore(replacedAt)
                                && later.holds(then)
                                && later.isOfTheSame(old)
                                && later.payers.stream().anyMatch(old.payers::contains));
    }

    private List<Row> rows(String gss, boolean examples) {
        return jdbc.sql("""
                        select l.*, a.status as said, a.places, a.from_on, a.confirmed_on
                        from listing l left join listing_availability a on a.listing_id = l.id and a.replaced_at is null
                        where l.council_gss = ? and l.status = 'open' and l.example = ?
                        """)
                .params(gss, examples)
                .query((row, number) -> {
                    LocalDate confirmed = row.getObject("confirmed_on", LocalDate.class);
                    boolean said = confirmed != null && !confirmed.isBefore(today.minusDays(60));
                    LocalDate rated = row.getObject("rating_on", LocalDate.class);
                    return new Row(
                            row.getLong("id"),
                            Arrays.asList((String[]) row.getArray("kinds").getArray()),
                            row.getObject("organisation_id", Long.class),
                            row.getObject("beds", Integer.class),
                            row.getString("rating"),
                            rated == null ? row.getObject("last_inspected_on", LocalDate.class) : rated,
                            said ? row.getString("said") : null,
                            row.getObject("places", Integer.class),
                            row.getObject("from_on", LocalDate.class),
                            row.getString("public_id").startsWith("K-")
                                    ? null
                                    : row.getObject("source_as_at", LocalDate.class));
                })
                .list();
    }

    private Map<Long, Cost> costs(SupportKind kind, Payer payer, List<Row> rows) {
        Map<Long, Cost> costs = new TreeMap<>();
        jdbc.sql("select * from listing_tariff where key = ? and payer = ? and listing_id = any(?)")
                .params(
                        TariffKey.typical(kind.pricedBy()).slug(),
                        payer.slug(),
                        rows.stream().map(Row::id).toArray(Long[]::new))
                .query(row -> {
                    costs.put(
                            row.getLong("listing_id"),
                            new Cost(row.getLong("from_pence"), row.getBoolean("questioned")));
                });
        return costs;
    }

    private List<Item> items(long listing, SupportKind kind) {
        return jdbc
                .sql("select * from price_item where listing_id = ?")
                .param(listing)
                .query((row, number) -> {
                    Timestamp replaced = row.getTimestamp("replaced_at");
                    Instant recorded = row.getTimestamp("recorded_at").toInstant();
                    return new Item(
                            row.getString("what"),
                            row.getString("unit"),
                            row.getString("room") + "|" + row.getString("band") + "|" + row.getString("label"),
                            Arrays.asList((String[]) row.getArray("payers").getArray()),
                            (row.getLong("from_amount") + row.getLong("to_amount")) / 2.0,
                            row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_to", LocalDate.class),
                            replaced == null ? null : day(replaced.toInstant()),
                            recorded,
                            replaced == null ? null : replaced.toInstant());
                })
                .list()
                .stream()
                .filter(item -> kind.pricedBy().prices().stream()
                        .anyMatch(what -> what.slug().equals(item.what)))
                .toList();
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ENGLAND);
    }

    private String name(long organisation) {
        return jdbc.sql("select name from organisation where id = ?")
                .param(organisation)
                .query(String.class)
                .single();
    }

    private static long beds(Collection<Row> rows) {
        return rows.stream()
                .mapToLong(row -> Objects.requireNonNullElse(row.beds, 0))
                .sum();
    }

    private static long count(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).count();
    }

    /** The smallest value that so large a part is no larger than. */
    private static long at(List<Long> values, double part) {
        List<Long> sorted = values.stream().sorted().collect(Collectors.toList());
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }

    /** Away from nought, as PostgreSQL rounds. */
    private static long rounded(double value) {
        return value < 0 ? -Math.round(-value) : Math.round(value);
    }
}
