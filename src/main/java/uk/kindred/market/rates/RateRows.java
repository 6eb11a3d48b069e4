package uk.kindred.market.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.PersonId;

/** Councils' figures in PostgreSQL. */
@Component
class RateRows {

    private static final String COLUMNS = "id, item, sort, year, pence, source, stated_on, added_at";

    private static final String STANDING = """
            select distinct on (year, item, sort) %s, true as counts from council_rate
            where council_gss = :council order by year, item, sort, id desc
            """.formatted(COLUMNS);

    private static final String ALL = """
            select %s, not exists (
                select from council_rate later
                where later.council_gss = r.council_gss and later.year = r.year and later.item = r.item
                  and later.sort = r.sort and later.id > r.id) as counts
            from council_rate r where council_gss = :council order by id desc limit :most offset :offset
            """.formatted(COLUMNS);

    private static final String PUBLISHED = """
            select year from (
              select distinct on (year) year, published from council_rate_publication
              where council_gss = :council order by year, id desc) last
            where published
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RateRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that count, and are not taken back. There are at most some dozens for a year. */
    List<StatedRate> standing(String councilGss) {
        return jdbc.sql(STANDING).param("council", councilGss).query(RateRows::read).list().stream()
                .flatMap(Optional::stream)
                .filter(stated -> stated.rate().pence() != null)
                .sorted(StatedRate.IN_ORDER)
                .toList();
    }

    /** All that were ever added, the newest first. */
    List<StatedRate> all(String councilGss, int most, long offset) {
        return jdbc
                .sql(ALL)
                .param("council", councilGss)
                .param("most", most)
                .param("offset", offset)
                .query(RateRows::read)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The years that everybody may see. */
    SortedSet<Integer> publishedYears(String councilGss) {
        return new TreeSet<>(jdbc.sql(PUBLISHED)
                .param("council", councilGss)
                .query(Integer.class)
                .list());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(String councilGss, CouncilRate rate, PersonId by) {
        jdbc.sql("""
                        insert into council_rate
                          (council_gss, year, item, sort, pence, source, stated_on, added_by, added_at)
                        values (:council, :year, :item, :sort, :pence, :source, :stated, :by, :now)
                        """)
                .param("council", councilGss)
                .param("year", rate.year())
                .param("item", rate.item().slug())
                .param("sort", rate.sort().slug())
                .param("pence", rate.pence())
                .param("source", rate.source())
                .param("stated", rate.statedOn())
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void publish(String councilGss, int year, boolean published, PersonId by) {
        jdbc.sql("""
                        insert into council_rate_publication (council_gss, year, published, decided_by, decided_at)
                        values (:council, :year, :published, :by, :now)
                        """)
                .param("council", councilGss)
                .param("year", year)
                .param("published", published)
                .param("by", by.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Empty for an item that is none any more. */
    private static Optional<StatedRate> read(ResultSet row, int number) throws SQLException {
        Optional<RateItem> item = RateItem.findBySlug(row.getString("item"));
        if (item.isEmpty()) {
            return Optional.empty();
        }
        CouncilRate rate = new CouncilRate(
                item.get(),
                RateSort.findBySlug(row.getString("sort")).orElseThrow(),
                row.getInt("year"),
                row.getObject("pence", Long.class),
                row.getString("source"),
                row.getDate("stated_on").toLocalDate());
        return Optional.of(new StatedRate(
                row.getLong("id"), rate, row.getTimestamp("added_at").toInstant(), row.getBoolean("counts")));
    }
}
