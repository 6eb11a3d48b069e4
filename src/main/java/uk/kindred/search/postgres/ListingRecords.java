package uk.kindred.search.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.directory.OfferSummaries;
import uk.kindred.directory.OfferSummary;
import uk.kindred.places.Councils;

/** Reads from PostgreSQL what the index is made of. */
@Component
public class ListingRecords {

    private static final String SELECT = "select " + ListingRows.COLUMNS
            + ", l.status, l.sort_name, l.also_known_as, l.county, l.services"
            + " from listing l left join organisation o on o.id = l.organisation_id where l.id = any(?) order by l.id";

    private final JdbcClient jdbc;
    private final ListingRows rows;
    private final OfferSummaries offers;

    ListingRecords(JdbcClient jdbc, Councils councils, OfferSummaries offers) {
        this.jdbc = jdbc;
        this.rows = new ListingRows(councils);
        this.offers = offers;
    }

    /** Open and closed ones, all as they stand at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ListingRecord> list(Collection<Long> databaseIds) {
        Map<Long, OfferSummary> byId = offers.read(databaseIds);
        return jdbc.sql(SELECT)
                .param(databaseIds.toArray(Long[]::new))
                .query((row, number) -> read(row, byId))
                .list();
    }

    /** The next open ones by database key: begin with 0, go on with the last key received, until none come. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ListingRecord> listOpenAfter(long databaseId, int most) {
        return list(jdbc.sql("select id from listing where id > ? and status = 'open' order by id limit ?")
                .params(databaseId, most)
                .query((row, number) -> row.getLong("id"))
                .list());
    }

    private ListingRecord read(ResultSet row, Map<Long, OfferSummary> byId) throws SQLException {
        return new ListingRecord(
                rows.summary(row, byId),
                row.getString("status").equals("open"),
                row.getString("sort_name"),
                row.getString("also_known_as"),
                row.getString("county"),
                List.of((String[]) row.getArray("services").getArray()));
    }
}
