package uk.kindred.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.reviews.figures.Cohort;
import uk.kindred.reviews.figures.InputsFile;

/**
 * What every exact figure of reviews is computed from, as each round published it: kinds, councils and regions as they were
 * that day, whatever was imported since. docs/reviews.md is the method.
 */
@Service
public class ReviewInputs {

    private final JdbcClient jdbc;

    ReviewInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param round the first day of its month. @param quarter from which the ages of cohorts count */
    public record Round(LocalDate round, Quarter quarter) {}

    void keep(LocalDate round, Quarter now, List<Cohort> scored) {
        jdbc.sql("""
                        insert into review_inputs (round, quarter, content) values (?, ?, ?)
                        on conflict (round) do update set quarter = excluded.quarter, content = excluded.content
                        """)
                .params(round, now.firstDay(), InputsFile.write(round, now, scored))
                .update();
    }

    /** As CSV: of the last round; a header alone before the first. */
    @Transactional(readOnly = true)
    public String latest() {
        return jdbc.sql("select content from review_inputs order by round desc limit 1")
                .query(String.class)
                .optional()
                .orElseGet(InputsFile::empty);
    }

    /** As CSV, the same for ever. @param round the first day of its month */
    @Transactional(readOnly = true)
    public Optional<String> find(LocalDate round) {
        return jdbc.sql("select content from review_inputs where round = ?")
                .param(round)
                .query(String.class)
                .optional();
    }

    /** The newest first. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Round> list(int page, int size) {
        return jdbc.sql("select round, quarter from review_inputs order by round desc limit ? offset ?")
                .params(size, (page - 1L) * size)
                .query((row, number) -> new Round(
                        row.getObject("round", LocalDate.class), Quarter.of(row.getObject("quarter", LocalDate.class))))
                .list();
    }
}
