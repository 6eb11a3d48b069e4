package uk.kindred.search.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.places.Councils;

/** Reads from PostgreSQL what the index is made of. */
@Component
public class ListingRecords {

    private static final String SELECT = "select " + ListingRows.COLUMNS
            + ", l.status, l.sort_name, l.also_known_as, l.county, l.services"
            + " from listing l left join organisation o on o.id = l.organisation_id ";

    private final JdbcClient jdbc;
    private final ListingRows rows;

    ListingRecords(JdbcClient jdbc, Councils councils) {
        this.jdbc = jdbc;
        this.rows = new ListingRows(councils);
    }

    /** Open and closed ones, as they stand now. */
    public List<ListingRecord> list(Collection<Long> databaseIds) {
        return jdbc.sql(SELECT + "where l.id = any(?)")
                .param(databaseIds.toArray(Long[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    /** The next open ones by database key: begin with 0, go on with the last key received, until none come. */
    public List<ListingRecord> listOpenAfter(long databaseId, int most) {
        return jdbc.sql(SELECT + "where l.id > ? and l.status = 'open' order by l.id limit ?")
                .params(databaseId, most)
                .query((row, number) -> read(row))
                .list();
    }

    private ListingRecord read(ResultSet row) throws SQLException {
        return new ListingRecord(
                rows.summary(row),
                row.getString("status").equals("open"),
                row.getString("sort_name"),
                row.getString("also_known_as"),
                row.getString("county"),
                List.of((String[]) row.getArray("services").getArray()));
    }
}
