package uk.kindred.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;
import uk.kindred.directory.Rating;

/** Saved searches in PostgreSQL. */
@Component
class AlertRows {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JdbcTemplate batches;
    private final Clock clock;

    AlertRows(JdbcClient jdbc, Vaults vaults, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.vault = AlertColumns.vault(vaults);
        this.batches = batches;
        this.clock = clock;
    }

    Alert add(EmailAddress email, AlertTopic topic, String query, String words) {
        return jdbc.sql("""
                        insert into search_alert (email, email_mark, topic, query, words, asked_at)
                        values (?, ?, ?, ?, ?, ?)
                        returning *
                        """)
                .params(
                        vault.lock(email.value()),
                        vault.mark(email),
                        topic.slug(),
                        query,
                        words,
                        Timestamp.from(clock.instant()))
                .query(this::read)
                .single();
    }

    long countOf(EmailAddress email) {
        return jdbc.sql("select count(*) from search_alert where email_mark = ?")
                .param(vault.mark(email))
                .query(Long.class)
                .single();
    }

    /** @return the secret of a new private link */
    String addLink(long alertId) {
        String token = Secrets.fresh();
        jdbc.sql("insert into search_alert_link (token_hash, alert_id) values (?, ?)")
                .params(Secrets.hash(token), alertId)
                .update();
        return token;
    }

    Optional<Alert> findByToken(String token) {
        return jdbc.sql("""
                        select * from search_alert where id = (
                          select alert_id from search_alert_link where token_hash = ?)
                        """).param(Secrets.hash(token)).query(this::read).optional();
    }

    /** What was told before today is no news to them. */
    void confirm(long alertId) {
        jdbc.sql("""
                        update search_alert
                        set confirmed_at = ?, looked_on = case topic when 'search' then looked_on else ?::date end
                        where id = ? and confirmed_at is null
                        """)
                .params(Timestamp.from(clock.instant()), LocalDate.now(clock), alertId)
                .update();
    }

    void delete(long alertId) {
        jdbc.sql("delete from search_alert where id = ?").param(alertId).update();
    }

    void deleteUnconfirmedBefore(Instant time) {
        jdbc.sql("delete from search_alert where confirmed_at is null and asked_at < ?")
                .param(Timestamp.from(time))
                .update();
    }

    /** Confirmed ones that were last looked at before this day, by key, after this one. */
    List<Alert> listToLook(AlertTopic topic, LocalDate day, long afterId, int most) {
        return jdbc.sql("""
                        select * from search_alert
                        where confirmed_at is not null and topic = ? and (looked_on is null or looked_on < ?) and id > ?
                        order by id limit ?
                        """)
                .params(topic.slug(), day, afterId, most)
                .query(this::read)
                .list();
    }

    void markLooked(long alertId, LocalDate today) {
        jdbc.sql("update search_alert set looked_on = ? where id = ?")
                .params(today, alertId)
                .update();
    }

    /** By public id. */
    Map<String, Seen> seen(long alertId) {
        return jdbc
                .sql("select * from search_alert_listing where alert_id = ?")
                .param(alertId)
                .query((row, number) -> new Seen(
                        row.getString("public_id"),
                        Rating.findBySlug(row.getString("rating")).orElseThrow(),
                        row.getString("weekly_cost"),
                        row.getString("availability")))
                .list()
                .stream()
                .collect(Collectors.toMap(Seen::publicId, Function.identity()));
    }

    void write(long alertId, Collection<Seen> seen) {
        batches.batchUpdate("""
                insert into search_alert_listing (alert_id, public_id, rating, weekly_cost, availability)
                values (?, ?, ?, ?, ?)
                on conflict (alert_id, public_id) do update set rating = excluded.rating,
                  weekly_cost = excluded.weekly_cost, availability = excluded.availability
                """, seen, 100, (statement, one) -> {
            statement.setLong(1, alertId);
            statement.setString(2, one.publicId());
            statement.setString(3, one.rating().slug());
            statement.setString(4, one.weeklyCost());
            statement.setString(5, one.availability());
        });
    }

    Alert read(ResultSet row, int number) throws SQLException {
        Timestamp confirmed = row.getTimestamp("confirmed_at");
        return new Alert(
                row.getLong("id"),
                EmailAddress.parse(vault.open(row.getString("email"))),
                AlertTopic.ofSlug(row.getString("topic")),
                row.getString("query"),
                row.getString("words"),
                row.getTimestamp("asked_at").toInstant(),
                confirmed == null ? null : confirmed.toInstant());
    }
}
