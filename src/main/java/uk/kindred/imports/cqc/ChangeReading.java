package uk.kindred.imports.cqc;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far CQC's changes have been read, and whether the last attempt failed: the table change_reading. */
@Component
class ChangeReading {

    private static final String SOURCE = "cqc-api";

    private final JdbcClient jdbc;

    ChangeReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> findReadUntil() {
        return jdbc.sql("select read_until from change_reading where source = ?")
                .param(SOURCE)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    void readUntil(Instant until) {
        note(until, false);
    }

    /** @return whether it is news: the attempt before had not failed */
    boolean failed(Instant readUntil) {
        boolean failedBefore = jdbc.sql("select failing from change_reading where source = ?")
                .param(SOURCE)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        note(readUntil, true);
        return !failedBefore;
    }

    private void note(Instant readUntil, boolean failing) {
        jdbc.sql("""
                        insert into change_reading (source, read_until, failing) values (?, ?, ?)
                        on conflict (source) do update
                          set read_until = excluded.read_until, failing = excluded.failing
                        """).params(SOURCE, Timestamp.from(readUntil), failing).update();
    }
}
