package uk.kindred.reviews;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;

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
    private final ReviewRows rows;
    private final Moderation moderation;
    private final ReviewMails mails;
    private final Clock clock;

    ReviewEnds(
            JdbcClient jdbc,
            ReviewWrites writes,
            ReviewDocuments documents,
            Invitations invitations,
            InvitationSamples samples,
            Traces traces,
            ReviewRows rows,
            Moderation moderation,
            ReviewMails mails,
            Clock clock) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.documents = documents;
        this.invitations = invitations;
        this.samples = samples;
        this.traces = traces;
        this.rows = rows;
        this.moderation = moderation;
        this.mails = mails;
        this.clock = clock;
    }

    /** All instances do it: twice is no harm. */
    @Scheduled(cron = "0 35 * * * *", zone = "Europe/London")
    @Transactional
    public void look() {
        endDocuments();
        invitations.deleteOldCodes();
        samples.look();
        traces.forgetOld();
        jdbc.sql("delete from review_council_code where expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
        // a document that still waits is looked at first, or ends by itself
        jdbc.sql("""
                        delete from review r where state in ('draft', 'waiting-for-proof') and made_at < ?
                          and not exists (select from review_document d where d.review_id = r.id)
                        """).param(Timestamp.from(clock.instant().minus(UNFINISHED))).update();
        jdbc.sql("select id from review where ended_at <= ? and erased_at is null order by ended_at limit ?")
                .params(Timestamp.from(clock.instant().minus(KEPT_AFTER_END)), MOST_AT_ONCE)
                .query((row, number) -> row.getLong("id"))
                .list()
                .forEach(writes::erase);
    }

    /** Nobody has looked at them: there is nothing left to decide, and their writers are told. */
    private void endDocuments() {
        rows.list(documents.deleteOld()).forEach(review -> {
            moderation.withdraw(MatterKind.REVIEW_DOCUMENT, ReviewVerdicts.documentReference(review));
            mails.documentEnded(review);
        });
    }
}
