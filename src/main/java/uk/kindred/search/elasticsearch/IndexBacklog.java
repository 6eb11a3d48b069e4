package uk.kindred.search.elasticsearch;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether so many changes have still to reach the index that its answers would be a mixture of before and after, as
 * when a register has just been imported. PostgreSQL, which changed all at once, answers until then.
 */
@Component
class IndexBacklog {

    /** An event holds up to 1,000 listings; what people change by hand is one event each and indexed in a moment. */
    private static final int FEW = 2;

    private final JdbcClient jdbc;
    private volatile boolean large;

    IndexBacklog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isLarge() {
        return large;
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        try {
            large = jdbc.sql("""
                            select count(*) from (
                                select from event_publication
                                where completion_date is null and listener_id = ? limit ?) waiting
                            """)
                            .params(IndexUpdates.LISTENER, FEW + 1)
                            .query(Integer.class)
                            .single()
                    > FEW;
        } catch (DataAccessException away) {
            // without PostgreSQL the index is all there is
            large = false;
        }
    }
}
