package uk.kindred.providers.photos;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes photos that were removed, when that can no longer be taken back. */
@Component
class PhotoErasure {

    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    PhotoErasure(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All instances do it: twice is no harm. */
    @Scheduled(cron = "0 25 * * * *", zone = "Europe/London")
    void look() {
        jdbc.sql("""
                        delete from listing_photo where id in (
                          select id from listing_photo where removed_at <= ? order by removed_at limit ?)
                        """)
                .params(
                        Timestamp.from(clock.instant().minus(Duration.ofDays(KeptPhotos.DAYS_TO_COME_BACK))),
                        MOST_AT_ONCE)
                .update();
    }
}
