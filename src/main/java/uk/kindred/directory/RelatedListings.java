package uk.kindred.directory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.places.Coordinates;

/** The database keys of open listings that have to do with another one. */
@Component
class RelatedListings {

    /** The index's map is flat, and so up to a tenth wrong about what is nearer. */
    private static final int MORE_THAN_ASKED = 3;

    private final JdbcClient jdbc;

    RelatedListings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long countOfProvider(long organisationId, long exceptId) {
        return jdbc.sql("select count(*) from listing where organisation_id = ? and id <> ? and status = 'open'")
                .params(organisationId, exceptId)
                .query(Long.class)
                .single();
    }

    List<Long> ofProvider(long organisationId, long exceptId, int most, long skip) {
        return keys("""
                select id from listing where organisation_id = ? and id <> ? and status = 'open'
                order by lower(name), public_id limit ? offset ?
                """, organisationId, exceptId, most, skip);
    }

    List<Long> withSameNameAndPostcode(long id) {
        return keys("""
                select other.id from listing l join listing other
                  on lower(other.name) = lower(l.name) and other.postcode = l.postcode
                where l.id = ? and other.id <> l.id and other.status = 'open' and other.public_id not like 'K-%'
                order by other.public_id
                """, id);
    }

    /** The nearest that share a kind. The index of places serves them nearly in order, without a look at the others. */
    List<Long> similarAround(Coordinates place, long exceptId, String[] kinds, int most) {
        return keys(
                """
                select id from (
                  select id, latitude, longitude from listing
                  where status = 'open' and latitude is not null and kinds && ?::text[] and id <> ?
                  order by map_point(latitude, longitude) <-> map_point(?, ?) limit ?) nearby
                order by miles_between(latitude, longitude, ?, ?), id limit ?
                """,
                kinds,
                exceptId,
                place.latitude(),
                place.longitude(),
                most * MORE_THAN_ASKED,
                place.latitude(),
                place.longitude(),
                most);
    }

    List<Long> similarInCouncil(long exceptId, String[] kinds, int most) {
        return keys("""
                select id from listing
                where status = 'open' and kinds && ?::text[] and id <> ?
                  and council_gss = (select council_gss from listing where id = ?)
                order by lower(name), public_id limit ?
                """, kinds, exceptId, exceptId, most);
    }

    private List<Long> keys(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> row.getLong(1))
                .list();
    }
}
