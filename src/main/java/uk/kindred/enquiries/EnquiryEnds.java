package uk.kindred.enquiries;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends enquiries whose time is over, and deletes what was said in them a while after their end. */
@Component
class EnquiryEnds {

    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final EnquiryWrites writes;
    private final EnquiryProperties settings;
    private final Clock clock;

    EnquiryEnds(JdbcClient jdbc, EnquiryWrites writes, EnquiryProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.settings = settings;
        this.clock = clock;
    }

    /** All instances do it: twice is no harm. */
    @Scheduled(cron = "0 5 * * * *", zone = "Europe/London")
    @Transactional
    void look() {
        expire();
        erase();
    }

    private void expire() {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        update enquiry_thread set ended_at = :now, ended_by = 'time'
                        where ended_at is null and enquiry_id in (
                          select id from enquiry where ended_at is null and expires_at <= :now)
                        """).param("now", now).update();
        jdbc.sql("update enquiry set ended_at = :now where ended_at is null and expires_at <= :now")
                .param("now", now)
                .update();
    }

    private void erase() {
        jdbc.sql("select id from enquiry where ended_at <= ? and erased_at is null order by ended_at limit ?")
                .params(Timestamp.from(clock.instant().minus(settings.keptAfterEnd())), MOST_AT_ONCE)
                .query((row, number) -> row.getLong("id"))
                .list()
                .forEach(writes::erase);
    }
}
