package uk.kindred.directory;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which registers the open listings stand on; examples stand on none. */
@Service
@Transactional(readOnly = true)
public class ListingSources {

    /**
     * One edition of a register.
     *
     * @param asAt the date of the edition
     * @param openListings whose facts it last confirmed
     */
    public record Source(String name, LocalDate asAt, long openListings) {}

    private final JdbcClient jdbc;

    ListingSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with the most listings first. */
    public List<Source> list() {
        return jdbc.sql("""
                        select source, source_as_at, count(*) as listings
                        from listing where status = 'open' and public_id not like 'K-%'
                        group by source, source_as_at
                        order by listings desc, source, source_as_at
                        """)
                .query((row, number) -> new Source(
                        row.getString("source"),
                        row.getObject("source_as_at", LocalDate.class),
                        row.getLong("listings")))
                .list();
    }

    /** Open listings that those who run them have written, and no register states. */
    public long countOwn() {
        return jdbc.sql("select count(*) from listing where status = 'open' and public_id like 'K-%' and not example")
                .query(Long.class)
                .single();
    }

    /** Open listings that are made up. */
    public long countExamples() {
        return jdbc.sql("select count(*) from listing where status = 'open' and example")
                .query(Long.class)
                .single();
    }
}
