package uk.kindred.market.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.accounts.PersonId;

/** Statements in PostgreSQL: versions are added, and what one says is never changed. */
@Component
class StatementRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ALL = "select * from market_statement where council_gss = ? ";

    private final JdbcClient jdbc;
    private final Clock clock;

    StatementRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false if there is such a version by now */
    boolean add(String councilGss, int version, StatementContent content, PersonId by) {
        return jdbc.sql("""
                                insert into market_statement (id, council_gss, version, content, made_at, made_by)
                                values (?, ?, ?, ?::jsonb, ?, ?)
                                on conflict (council_gss, version) do nothing
                                """)
                        .params(
                                UUID.randomUUID(),
                                councilGss,
                                version,
                                JSON.writeValueAsString(content),
                                now(),
                                by.value())
                        .update()
                == 1;
    }

    /** @return false if it was published before, or is not the newest any more */
    boolean publish(String councilGss, int version, PersonId by) {
        return jdbc.sql("""
                                update market_statement set published_at = ?, published_by = ?
                                where council_gss = ? and version = ? and published_at is null
                                  and version = (select max(version) from market_statement where council_gss = ?)
                                """)
                        .params(now(), by.value(), councilGss, version, councilGss)
                        .update()
                == 1;
    }

    /** @return false if it was not published, or taken back before */
    boolean withdraw(String councilGss, int version, PersonId by) {
        return jdbc.sql("""
                                update market_statement set withdrawn_at = ?, withdrawn_by = ?
                                where council_gss = ? and version = ? and published_at is not null
                                  and withdrawn_at is null
                                """).params(now(), by.value(), councilGss, version).update() == 1;
    }

    Optional<Statement> find(String councilGss, int version) {
        return jdbc.sql(ALL + "and version = ?")
                .params(councilGss, version)
                .query(StatementRows::read)
                .optional();
    }

    Optional<Statement> findNewest(String councilGss) {
        return jdbc.sql(ALL + "order by version desc limit 1")
                .param(councilGss)
                .query(StatementRows::read)
                .optional();
    }

    /** The newest first. */
    List<Statement> list(String councilGss, int most, long offset) {
        return jdbc.sql(ALL + "order by version desc limit ? offset ?")
                .params(councilGss, most, offset)
                .query(StatementRows::read)
                .list();
    }

    /** The last published first, those that were taken back too. */
    List<Statement> listPublished(String councilGss, int most) {
        return jdbc.sql(ALL + "and published_at is not null order by published_at desc, version desc limit ?")
                .params(councilGss, most)
                .query(StatementRows::read)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Statement read(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getObject("id", UUID.class),
                row.getString("council_gss"),
                row.getInt("version"),
                JSON.readValue(row.getString("content"), StatementContent.class),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("made_by", UUID.class),
                instant(row, "published_at"),
                instant(row, "withdrawn_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
