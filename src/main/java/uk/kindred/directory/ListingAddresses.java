package uk.kindred.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pages of all open listings that are real, for those who visit every one: search engines. */
@Service
@Transactional(readOnly = true)
public class ListingAddresses {

    private static final int ROWS_AT_ONCE = 1_000;

    /** @param changedOn when anything on the page last changed */
    public record ListingAddress(String slug, LocalDate changedOn) {}

    /** A run of listings by database key. @param changedOn when any of them last changed */
    public record Part(long firstId, LocalDate changedOn) {}

    private final JdbcTemplate jdbc;

    ListingAddresses(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        // within a transaction, PostgreSQL then sends the rows bit by bit instead of all at once
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
    }

    /** All open listings in parts of at most this many. */
    public List<Part> listParts(int most) {
        return jdbc.query(
                """
                select min(id) as first_id, max(changed_at) as changed_at
                from (select id, changed_at, row_number() over (order by id) - 1 as place
                      from listing where status = 'open' and not example) as numbered
                group by place / ?
                order by first_id
                """,
                (row, number) -> new Part(
                        row.getLong("first_id"),
                        row.getTimestamp("changed_at").toLocalDateTime().toLocalDate()),
                most);
    }

    /** Each open listing of a part, without holding them all in memory. */
    public void forEach(Part part, int most, Consumer<ListingAddress> consumer) {
        jdbc.query(
                "select slug, changed_at from listing where status = 'open' and not example and id >= ? order by id limit ?",
                row -> {
                    consumer.accept(new ListingAddress(
                            row.getString("slug"),
                            row.getTimestamp("changed_at").toLocalDateTime().toLocalDate()));
                },
                part.firstId(),
                most);
    }
}
