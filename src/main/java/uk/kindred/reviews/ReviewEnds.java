package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what is not needed any more: what was never finished, what was refused long ago, marks, codes and documents. */
@Component
class ReviewEnds {

    /** As long as somebody may appeal, and an appeal may take. */
    private static final Duration KEPT_AFTER_END = Duration.ofDays(90);

    private static final Duration UNFINISHED = Duration.ofDays(60);
    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final ReviewWrites writes;
    private final ReviewDocuments documents;
    private final Invitations invitations;
    private final InvitationSamples samples;
    private final Traces traces;
    private final Clock clock;

    ReviewEnds(
            JdbcClient jdbc,
            ReviewWrites writes,
            ReviewDocuments documents,
            Invitations invitations,
            InvitationSamples samples,
            Traces traces,
            Clock clock) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.documents = documents;
        this.invitations = invitations;
        this.samples = samples;
        this.traces = traces;
        this.clock = clock;
    }

    /** All instances do it: twice is no harm. */
    @Scheduled(cron = "0 35 * * * *", zone = "Europe/London")
    @Transactional
    public void look() {
        documents.deleteOld();
        invitations.deleteOldCodes();
        samples.look();
        traces.forgetOld();
        jdbc.sql("delete from review_council_code where expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("delete from review where state in ('draft', 'waiting-for-proof') and made_at < ?")
                .param(Timestamp.from(clock.instant().minus(UNFINISHED)))
                .update();
        jdbc.sql("select id from review where ended_at <= ? and erased_at is null order by ended_at limit ?")
                .params(Timestamp.from(clock.instant().minus(KEPT_AFTER_END)), MOST_AT_ONCE)
                .query((row, number) -> row.getLong("id"))
                .list()
                .forEach(writes::erase);
    }
}
