package uk.kindred.providers.photos;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes photos. */
@Component
class PhotoWrites {

    private final JdbcClient jdbc;
    private final Clock clock;

    PhotoWrites(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, long listingId, int position, String description, List<WebPicture> pictures) {
        jdbc.sql("""
                        insert into listing_photo (id, listing_id, position, description, state, added_at)
                        values (?, ?, ?, ?, 'waiting', ?)
                        """).params(id, listingId, position, description, now()).update();
        pictures.forEach(picture -> jdbc.sql("""
                        insert into listing_photo_picture (photo_id, width, height, hash, jpeg) values (?, ?, ?, ?, ?)
                        """)
                .params(id, picture.width(), picture.height(), picture.hash(), picture.jpeg())
                .update());
    }

    /** Puts it here in the order, also if it was removed. */
    void put(UUID id, int position, String description) {
        jdbc.sql("update listing_photo set position = ?, description = ?, removed_at = null where id = ?")
                .params(position, description, id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("update listing_photo set removed_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    /** @param reason why it is refused; null if it is not */
    void setState(UUID id, PhotoState state, @Nullable String reason) {
        jdbc.sql("update listing_photo set state = :state, reason = :reason where id = :id")
                .param("state", state.slug())
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
