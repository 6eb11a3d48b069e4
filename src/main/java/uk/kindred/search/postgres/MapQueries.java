package uk.kindred.search.postgres;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Councils;
import uk.kindred.search.MapGrid;
import uk.kindred.search.MapResults;
import uk.kindred.search.SearchCriteria;

/** The map's markers: single listings where there are few, otherwise groups by map tile (web Mercator). */
final class MapQueries {

    private final NamedParameterJdbcOperations database;
    private final Councils councils;
    private final Clock clock;

    MapQueries(NamedParameterJdbcOperations database, Councils councils, Clock clock) {
        this.database = database;
        this.councils = councils;
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
                ? new MapResults(total, List.of(), points(where, values))
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

    private List<MapResults.Point> points(String where, MapSqlParameterSource values) {
        String sql =
                "select public_id, slug, name, latitude, longitude, location_precision from listing l where %s order by sort_name, id"
                        .formatted(where);
        return database.query(
                sql,
                values,
                (row, number) -> new MapResults.Point(
                        row.getString("public_id"),
                        row.getString("slug"),
                        row.getString("name"),
                        new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")),
                        LocationPrecision.findBySlug(row.getString("location_precision"))
                                .orElseThrow()));
    }
}
