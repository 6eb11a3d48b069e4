package uk.kindred.accounts;

import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether each entry of the audit log still seals the one before it. */
@Component
class AuditChain {

    private static final int MOST_TOLD = 20;

    private final JdbcClient jdbc;

    AuditChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first entries that do not follow from the one before them. */
    @Transactional(readOnly = true)
    List<Long> broken() {
        return jdbc.sql("""
                        select seq from (
                          select seq, hash, previous_hash, audit_digest(audit_entry) as digest,
                                 lag(hash, 1, sha256('Kindred'::bytea)) over (order by seq) as hash_before,
                                 lag(seq, 1, 0::bigint) over (order by seq) as seq_before
                          from audit_entry) as entry
                        where hash <> digest or previous_hash <> hash_before or seq <> seq_before + 1
                        order by seq limit :most""")
                .param("most", MOST_TOLD)
                .query((row, number) -> row.getLong("seq"))
                .list();
    }

    /** "1234 entries, the last hash is 9f…" */
    String head() {
        return jdbc.sql("select seq, hash from audit_entry order by seq desc limit 1")
                .query((row, number) -> row.getLong("seq") + " entries, the last hash is "
                        + HexFormat.of().formatHex(row.getBytes("hash")))
                .optional()
                .orElse("it has no entries yet");
    }
}
