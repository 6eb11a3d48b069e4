package uk.kindred.market.reach;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.pricing.TariffKey;

/** The listings that answer a question of reach, by kind. */
@Component
class OptionRows {

    /** A cost is that of the kind's own typical plan, whatever else the listing is. */
    private static final String OPTIONS = """
            select kind, l.id, l.organisation_id, l.latitude, l.longitude,
              nullif(l.serves_districts, '{}') as districts, nullif(l.serves_councils, '{}') as councils,
              l.serves_miles, l.serves_england
            from listing l
              cross join unnest(l.kinds) as kind
            where l.status = 'open' and l.example = :examples
              and (cast(:kind as text) is null or l.kinds @> array[cast(:kind as text)] and kind = :kind)
              and (cast(:need as text) is null or l.needs @> array[cast(:need as text)])
              and (cast(:payer as text) is null or exists (
                select from unnest(cast(:kinds as text[]), cast(:keys as text[])) as way (of_kind, key)
                  join listing_tariff t on t.listing_id = l.id and t.payer = :payer and t.key = way.key
                where way.of_kind = kind and (cast(:most as bigint) is null or t.from_pence <= :most)))
            """;

    /** Alternatives that each have an index: near enough, coming so far, serving somewhere near. */
    private static final String NEAR = """
              and (not l.serves_known
                  and l.latitude between :south - :high and :north + :high
                  and l.longitude between :west - :wide and :east + :wide
                or l.serves_miles is not null
                  and l.latitude between :south - :mostHigh and :north + :mostHigh
                  and l.longitude between :west - :mostWide and :east + :mostWide
                or l.serves_councils <> '{}' and l.serves_councils @> array[cast(:council as text)]
                or l.serves_districts <> '{}' and l.serves_districts && cast(:districts as text[])
                or l.serves_england)
            """;

    /** A little less than the miles of a degree of latitude. */
    private static final double MILES_PER_DEGREE = 68.7;

    private static final int FETCHED_AT_ONCE = 5_000;

    private final JdbcClient jdbc;

    OptionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An area, by the farthest points in it, by which all that somebody there may reach is found, and some more. */
    record Window(double south, double north, double west, double east, String councilGss, List<String> districts) {

        /** Degrees of latitude that are as many miles. */
        static double high(double miles) {
            return miles / MILES_PER_DEGREE;
        }

        /** Degrees of longitude that are at least as many miles anywhere so far from here. */
        double wide(double miles) {
            return high(miles) / Math.cos(Math.toRadians(north + high(miles)));
        }
    }

    /** @param only null for all kinds @param window null for all of England */
    Map<SupportKind, List<Option>> list(ReachQuestion question, @Nullable SupportKind only, @Nullable Window window) {
        Map<SupportKind, List<Option>> options = new EnumMap<>(SupportKind.class);
        for (SupportKind kind : SupportKind.values()) {
            options.put(kind, new ArrayList<>());
        }
        JdbcClient.StatementSpec asked = jdbc.sql(window == null ? OPTIONS : OPTIONS + NEAR)
                .withFetchSize(FETCHED_AT_ONCE)
                .param("examples", question.examples())
                .param("kind", only == null ? null : only.slug())
                .param("need", question.need() == null ? null : question.need().slug())
                .param(
                        "payer",
                        question.payer() == null ? null : question.payer().slug())
                .param("most", question.maxWeeklyPence())
                .param("kinds", slugs())
                .param("keys", keys());
        if (window != null) {
            asked = asked.param("south", window.south)
                    .param("north", window.north)
                    .param("west", window.west)
                    .param("east", window.east)
                    .param("high", Window.high(question.miles()))
                    .param("wide", window.wide(question.miles()))
                    .param("mostHigh", Window.high(AreaServed.MOST_MILES))
                    .param("mostWide", window.wide(AreaServed.MOST_MILES))
                    .param("council", window.councilGss)
                    .param("districts", window.districts.toArray(String[]::new));
        }
        Map<String, List<Option>> bySlug = new HashMap<>();
        options.forEach((kind, some) -> bySlug.put(kind.slug(), some));
        asked.query(row -> {
            List<Option> some = bySlug.get(row.getString("kind"));
            if (some != null) {
                some.add(read(row));
            }
        });
        return options;
    }

    private static String[] slugs() {
        return Arrays.stream(SupportKind.values()).map(SupportKind::slug).toArray(String[]::new);
    }

    private static String[] keys() {
        return Arrays.stream(SupportKind.values())
                .map(kind -> TariffKey.typical(kind.pricedBy()).slug())
                .toArray(String[]::new);
    }

    private static Option read(ResultSet row) {
        try {
            long organisation = row.getLong("organisation_id");
            Long known = row.wasNull() ? null : Long.valueOf(organisation);
            double latitude = row.getDouble("latitude");
            Coordinates at = row.wasNull() ? null : new Coordinates(latitude, row.getDouble("longitude"));
            return new Option(row.getLong("id"), known, at, served(row));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AreaServed served(ResultSet row) throws SQLException {
        int miles = row.getInt("serves_miles");
        Integer known = row.wasNull() ? null : Integer.valueOf(miles);
        List<String> districts = texts(row.getArray("districts"));
        List<String> councils = texts(row.getArray("councils"));
        boolean england = row.getBoolean("serves_england");
        return known == null && districts.isEmpty() && councils.isEmpty() && !england
                ? AreaServed.UNKNOWN
                : new AreaServed(districts, councils, known, england);
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
