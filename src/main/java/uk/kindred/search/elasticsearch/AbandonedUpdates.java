package uk.kindred.search.elasticsearch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes on their way to the index whose instance was killed. The registry does not know whose they are, but with a
 * living one something moves: it ends what it is at, or fails, before its patience for one request is over. To send
 * twice is no harm, since each document carries its row's version.
 */
@Component
class AbandonedUpdates {

    private static final Duration BEYOND_PATIENCE = Duration.ofSeconds(15);

    private static final String RELEASE = """
            update event_publication set status = 'FAILED'
            where listener_id = :listener and completion_date is null and status is distinct from 'FAILED'
            """;

    private static final String MOVED = """
            select from event_publication moved where moved.listener_id = :listener
              and (moved.completion_date > :since
                or moved.completion_date is null
                  and greatest(moved.publication_date, moved.last_resubmission_date) > :since)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration still;

    AbandonedUpdates(JdbcClient jdbc, Clock clock, ElasticsearchProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.still = properties.writeTimeout().plus(BEYOND_PATIENCE);
    }

    /** All that is under way counts as failed, so that it is sent again. */
    int releaseAll() {
        return jdbc.sql(RELEASE).param("listener", IndexUpdates.LISTENER).update();
    }

    /** As {@link #releaseAll}, if nothing has moved for longer than a living instance would let it lie. */
    int releaseAbandoned() {
        return jdbc.sql(RELEASE + " and not exists (" + MOVED + ")")
                .param("listener", IndexUpdates.LISTENER)
                .param("since", Timestamp.from(clock.instant().minus(still)))
                .update();
    }
}
