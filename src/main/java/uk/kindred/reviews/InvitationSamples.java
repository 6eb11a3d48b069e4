package uk.kindred.reviews;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of whom it is asked how they were invited: places in the inviter's list of people by surname, drawn once the letters have
 * gone. No place belongs to a code.
 */
@Component
class InvitationSamples {

    /** By then the letters have gone; before nobody, not even this program, knows who will be asked about. */
    static final Duration DRAWN_AFTER = Duration.ofDays(14);

    private static final int MOST_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Random chance = new SecureRandom();

    InvitationSamples(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Due(UUID batch, int people) {}

    /** Draws for all whose time has come. Twice is no harm: whoever comes second waits, and finds none. */
    @Transactional
    void look() {
        List<Due> due = jdbc.sql("""
                        select id, people from invitation_batch where drawn_at is null and made_at <= ?
                        order by made_at limit ? for update
                        """)
                .params(Timestamp.from(clock.instant().minus(DRAWN_AFTER)), MOST_AT_ONCE)
                .query((row, number) -> new Due(row.getObject("id", UUID.class), row.getInt("people")))
                .list();
        due.forEach(this::draw);
    }

    private void draw(Due due) {
        Integer[] places = BatchCheck.sample(due.people(), chance).toArray(Integer[]::new);
        jdbc.sql("insert into invitation_sample (batch_id, number) select ?, unnest(?::int[])")
                .params(due.batch(), places)
                .update();
        jdbc.sql("update invitation_batch set drawn_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), due.batch())
                .update();
    }

    /**
     * Whether everybody was invited, as far as can be told: nothing is in doubt, the number could be compared with beds or is
     * the council's own, and of each of the sample it is said how they got their letter. No answer is none.
     */
    void judge(UUID batch) {
        jdbc.sql("""
                        update invitation_batch b set to_everybody = b.state = 'good'
                          and (b.size_known or b.council_gss is not null) and b.drawn_at is not null
                          and not exists (
                            select from invitation_sample s where s.batch_id = b.id
                              and (s.handed is null or s.handed in ('not-yet', 'not-at-all')))
                        where b.id = ?
                        """).param(batch).update();
    }
}
