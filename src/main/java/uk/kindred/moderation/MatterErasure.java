package uk.kindred.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what people wrote, and their addresses, some time after the decision. */
@Component
class MatterErasure {

    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final MatterWrites writes;
    private final ModerationProperties settings;
    private final Clock clock;

    MatterErasure(JdbcClient jdbc, MatterWrites writes, ModerationProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.settings = settings;
        this.clock = clock;
    }

    /** All instances do it: twice is no harm. What an appeal is still to be decided on is kept until it is. */
    @Scheduled(cron = "0 15 * * * *", zone = "Europe/London")
    @Transactional
    void look() {
        jdbc.sql("""
                        select id from moderation_matter m
                        where coalesce(decided_at, withdrawn_at) <= ? and erased_at is null
                          and (words is not null or asker_mark is not null)
                          and not exists (
                            select from moderation_matter appeal where appeal.appealed_id = m.id
                            and appeal.decided_at is null and appeal.withdrawn_at is null)
                        order by coalesce(decided_at, withdrawn_at) limit ?
                        """)
                .params(Timestamp.from(clock.instant().minus(settings.keptAfterDecision())), MOST_AT_ONCE)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .forEach(writes::erase);
    }
}
