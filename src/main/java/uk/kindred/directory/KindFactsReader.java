package uk.kindred.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known of many listings' kinds in one statement. */
@Service
@Transactional(readOnly = true)
public class KindFactsReader {

    private static final String FACTS = """
            select l.id, l.details,
              coalesce(bool_or(p.what = 'day'), false) as by_day,
              coalesce(bool_or(p.what = 'session'), false) as by_session
            from listing l
              left join price_item p on p.listing_id = l.id and p.replaced_at is null and p.what in ('day', 'session')
                and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
            where l.id = any(:ids)
            group by l.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    KindFactsReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By database key. */
    public Map<Long, KindFacts> read(Collection<Long> databaseIds) {
        if (databaseIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, KindFacts> facts = new HashMap<>();
        jdbc.sql(FACTS)
                .param("ids", databaseIds.toArray(Long[]::new))
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    facts.put(
                            row.getLong("id"),
                            new KindFacts(
                                    OfferJson.details(row.getString("details")),
                                    row.getBoolean("by_day"),
                                    row.getBoolean("by_session")));
                });
        return facts;
    }
}
