package uk.kindred.enquiries;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often services were asked. */
@Component
public class EnquiryCounts {

    private final JdbcClient jdbc;

    EnquiryCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the listing's database key; nothing of those that nobody asked. @param end the first moment after it */
    public Map<Long, Long> count(Collection<Long> listingIds, Instant begin, Instant end) {
        Map<Long, Long> counts = new HashMap<>();
        jdbc.sql("""
                        select listing_id, count(*) as enquiries from enquiry_thread
                        where listing_id = any(?) and not example and sent_at >= ? and sent_at < ?
                        group by listing_id
                        """)
                .params(listingIds.toArray(Long[]::new), Timestamp.from(begin), Timestamp.from(end))
                .query(row -> {
                    counts.put(row.getLong("listing_id"), row.getLong("enquiries"));
                });
        return counts;
    }
}
