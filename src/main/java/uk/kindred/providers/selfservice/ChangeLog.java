package uk.kindred.providers.selfservice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/** What was changed of listings, as it was before and after. */
@Component
public class ChangeLog implements PersonalData {

    private static final String SELECT = """
            select c.*, exists (select from listing_change u where u.undoes = c.id) as undone from listing_change c
            """;
    private static final int MOST_IN_FILE = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** With the transaction of what is changed. @param undoes the change that is taken back, if this does */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(long listingId, By by, Snapshot before, Snapshot after, @Nullable Long undoes) {
        PersonId person = by.person();
        jdbc.sql("""
                        insert into listing_change (listing_id, at, person_id, way, before, after, undoes)
                        values (:listing, :at, :person, :way, :before::jsonb, :after::jsonb, :undoes)
                        """)
                .param("listing", listingId)
                .param("at", Timestamp.from(clock.instant()))
                .param("person", person == null ? null : person.value())
                .param("way", by.way().slug())
                .param("before", before.write())
                .param("after", after.write())
                .param("undoes", undoes)
                .update();
    }

    /** The newest first. @param below only those of a lower number, to page on */
    @Transactional(readOnly = true)
    public List<Change> list(long listingId, long below, int most) {
        return jdbc.sql(SELECT + "where c.listing_id = ? and c.id < ? order by c.id desc limit ?")
                .params(listingId, below, most)
                .query(ChangeLog::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Change> find(long listingId, long id) {
        return jdbc.sql(SELECT + "where c.listing_id = ? and c.id = ?")
                .params(listingId, id)
                .query(ChangeLog::read)
                .optional();
    }

    @Override
    public String section() {
        return "changesOfListings";
    }

    @Override
    public Object of(PersonId person) {
        return jdbc.sql("""
                        select l.public_id, c.at, c.way from listing_change c join listing l on l.id = c.listing_id
                        where c.person_id = ? order by c.id desc limit ?
                        """)
                .params(person.value(), MOST_IN_FILE)
                .query((row, number) -> Map.of(
                        "listing", row.getString("public_id"),
                        "at", row.getTimestamp("at").toInstant().toString(),
                        "way", row.getString("way")))
                .list();
    }

    private static Change read(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new Change(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                new By(person == null ? null : new PersonId(person), Way.ofSlug(row.getString("way"))),
                Snapshot.read(row.getString("before")),
                Snapshot.read(row.getString("after")),
                row.getObject("undoes", Long.class),
                row.getBoolean("undone"));
    }
}
