package uk.kindred.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what, when and why: added to, never changed (the database refuses it). An entry holds the log's lock until its
 * transaction ends, so write it last.
 */
@Service
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes it down with what was done, or not at all. @param actor null for the operator's command */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(@Nullable PersonId actor, Deed deed) {
        jdbc.sql("""
                        insert into audit_entry (at, actor, act, subject, scope, reason)
                        values (:at, :actor, :act, :subject, :scope, :reason)""")
                .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param("actor", actor == null ? null : actor.value())
                .param("act", deed.act())
                .param("subject", deed.subject())
                .param("scope", deed.scope())
                .param("reason", deed.reason())
                .update();
    }

    /** The newest first. @param before only those of a lower number, to page on; {@link Long#MAX_VALUE} for the newest */
    @Transactional(readOnly = true)
    public List<AuditEntry> list(AuditFilter filter, long before, int most) {
        return jdbc.sql("""
                        select seq, at, actor, act, subject, scope, reason from audit_entry
                        where seq < :before
                          and (:person::uuid is null or actor = :person or subject = :person::text)
                          and (:act::text is null or act = :act)
                        order by seq desc limit :most""")
                .param("before", before)
                .param(
                        "person",
                        filter.person() == null ? null : filter.person().value())
                .param("act", filter.act())
                .param("most", most)
                .query(AuditLog::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class),
                new Deed(
                        row.getString("act"),
                        row.getString("subject"),
                        row.getString("scope"),
                        row.getString("reason")));
    }
}
