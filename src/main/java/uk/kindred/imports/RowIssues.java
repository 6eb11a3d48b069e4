package uk.kindred.imports;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was wrong in each run's rows. */
@Repository
@Transactional
class RowIssues {

    private static final String INSERT =
            "insert into import_row_issue (run_id, line, location_id, severity, code, reason) values (?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    RowIssues(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    void add(long runId, List<RowIssue> issues) {
        template.batchUpdate(INSERT, issues, 1_000, (statement, issue) -> {
            statement.setLong(1, runId);
            statement.setLong(2, issue.line());
            statement.setString(3, issue.locationId());
            statement.setString(4, issue.severity().slug());
            statement.setString(5, issue.code());
            statement.setString(6, issue.reason());
        });
    }

    int countDoubtfulRows(long runId) {
        return jdbc.sql("select count(distinct line) from import_row_issue where run_id = ? and severity = 'doubtful'")
                .param(runId)
                .query(Integer.class)
                .single();
    }

    long count(long runId) {
        return jdbc.sql("select count(*) from import_row_issue where run_id = ?")
                .param(runId)
                .query(Long.class)
                .single();
    }

    /** @param page from 1 */
    List<RowIssue> list(long runId, int page, int size) {
        return jdbc.sql("""
                        select line, location_id, severity, code, reason from import_row_issue
                        where run_id = ? order by line, id limit ? offset ?
                        """)
                .params(runId, size, (page - 1L) * size)
                .query((row, number) -> new RowIssue(
                        row.getLong("line"),
                        row.getString("location_id"),
                        RowIssue.Severity.of(row.getString("severity")),
                        row.getString("code"),
                        row.getString("reason")))
                .list();
    }
}
