package uk.kindred.reviews;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.OrganisationId;

/**
 * Marks by which two reviews from one device or connection are known, without keeping which that was: hashes under keys of
 * the month and the two that follow. A key is deleted when its month is over, a mark after 92 days.
 */
@Component
class Traces {

    private static final int MONTHS = 3;
    private static final int KEY_BYTES = 32;
    private static final int MARK_BYTES = 16;
    private static final Duration KEPT = Duration.ofDays(92);
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    Traces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Review review, Sender sender) {
        List<byte[]> keys = keys();
        jdbc.sql("""
                        insert into review_trace (review_id, listing_id, at, device_marks, network_marks)
                        values (:review, :listing, :now, :devices, :networks)
                        on conflict (review_id) do update
                        set at = excluded.at, device_marks = excluded.device_marks,
                          network_marks = excluded.network_marks
                        """)
                .param("review", review.id())
                .param("listing", review.listingId())
                .param("now", now())
                .param("devices", deviceMarks(keys, sender))
                .param("networks", networkMarks(keys, sender))
                .update();
    }

    /** Somebody who acts for this organisation does something from there. */
    void noteKeeper(OrganisationId organisation, Sender sender) {
        List<byte[]> keys = keys();
        noteKeeper(organisation, deviceMarks(keys, sender), true);
        noteKeeper(organisation, networkMarks(keys, sender), false);
    }

    private void noteKeeper(OrganisationId organisation, byte[][] marks, boolean device) {
        for (byte[] mark : marks) {
            jdbc.sql("""
                            insert into review_keeper_trace (organisation_id, mark, device, at) values (?, ?, ?, ?)
                            on conflict (organisation_id, mark) do update set at = excluded.at
                            """).params(organisation.value(), mark, device, now()).update();
        }
    }

    void forgetOld() {
        Timestamp before = Timestamp.from(clock.instant().minus(KEPT));
        jdbc.sql("delete from review_trace where at < ?").param(before).update();
        jdbc.sql("delete from review_keeper_trace where at < ?").param(before).update();
        jdbc.sql("delete from review_trace_key where month < ?")
                .param(LocalDate.now(clock).withDayOfMonth(1))
                .update();
    }

    private static byte[][] deviceMarks(List<byte[]> keys, Sender sender) {
        String device = sender.device();
        return device == null ? new byte[0][] : marks(keys, "device " + device);
    }

    private static byte[][] networkMarks(List<byte[]> keys, Sender sender) {
        return marks(keys, "network " + sender.network());
    }

    private static byte[][] marks(List<byte[]> keys, String what) {
        return keys.stream().map(key -> mark(key, what)).toArray(byte[][]::new);
    }

    private static byte[] mark(byte[] key, String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Arrays.copyOf(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)), MARK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of this month and the next two, made when first needed. */
    private List<byte[]> keys() {
        LocalDate month = LocalDate.now(clock).withDayOfMonth(1);
        List<byte[]> keys = new ArrayList<>();
        IntStream.range(0, MONTHS).forEach(number -> keys.add(key(month.plusMonths(number))));
        return keys;
    }

    private byte[] key(LocalDate month) {
        byte[] fresh = new byte[KEY_BYTES];
        RANDOM.nextBytes(fresh);
        jdbc.sql("insert into review_trace_key (month, key) values (?, ?) on conflict do nothing")
                .params(month, fresh)
                .update();
        return jdbc.sql("select key from review_trace_key where month = ?")
                .param(month)
                .query((row, number) -> row.getBytes("key"))
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
