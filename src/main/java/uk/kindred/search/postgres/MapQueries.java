package uk.kindred.search.postgres;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import uk.kindred.directory.OfferSummaries;
import uk.kindred.directory.OfferSummary;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.search.MapGrid;
import uk.kindred.search.MapResults;
import uk.kindred.search.SearchCriteria;

/** The map's markers: single listings where there are few, otherwise groups by map tile (web Mercator). */
final class MapQueries {

    private final NamedParameterJdbcOperations database;
    private final Councils councils;
    private final OfferSummaries offers;
    private final ListingRows rows;
    private final Clock clock;

    MapQueries(NamedParameterJdbcOperations database, Councils councils, OfferSummaries offers, Clock clock) {
        this.database = database;
        this.councils = councils;
        this.offers = offers;
        this.rows = new ListingRows(councils);
        this.clock = clock;
    }

    MapResults map(SearchCriteria criteria, TextMatch text) {
        SearchCriteria.Bounds bounds = criteria.bounds();
        if (bounds == null) {
            throw new IllegalArgumentException("a map needs bounds");
        }
        MapSqlParameterSource values = new MapSqlParameterSource();
        String where = new WhereClauses(criteria, values, councils, LocalDate.now(clock)).all(text);
        values.addValue("tiles", Math.pow(2, MapGrid.zoom(bounds)));
        List<MapResults.Group> groups = groups(where, values);
        long total = groups.stream().mapToLong(MapResults.Group::count).sum();
        return total <= MapResults.MOST_POINTS
                ? new MapResults(total, List.of(), points(where, values, criteria.near()))
                : new MapResults(total, groups, List.of());
    }

    private List<MapResults.Group> groups(String where, MapSqlParameterSource values) {
        String sql = """
                select avg(latitude) as latitude, avg(longitude) as longitude, count(*) as n from listing l where %s
                group by floor((longitude + 180) / 360 * :tiles),
                    floor((1 - ln(tan(radians(latitude)) + 1 / cos(radians(latitude))) / pi()) / 2 * :tiles)
                order by n desc
                """.formatted(where);
        return database.query(
                sql,
                values,
                (row, number) -> new MapResults.Group(
                        new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")), row.getLong("n")));
    }

    private List<MapResults.Point> points(String where, MapSqlParameterSource values, @Nullable Place near) {
        String sql = """
                select %s from listing l left join organisation o on o.id = l.organisation_id where %s
                order by l.sort_name, l.id
                """.formatted(ListingRows.COLUMNS, where);
        Map<Long, OfferSummary> byId = offers.read(ids(where, values));
        return database.query(sql, values, (row, number) -> MapResults.Point.of(rows.summary(row, byId), near));
    }

    private List<Long> ids(String where, MapSqlParameterSource values) {
        return database.query("select l.id from listing l where " + where, values, (row, number) -> row.getLong(1));
    }
}
