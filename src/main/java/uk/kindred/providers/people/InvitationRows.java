package uk.kindred.providers.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;

/** Invitations as they are kept: until they are taken up, dropped or two weeks old. */
@Component
class InvitationRows {

    private static final Duration LASTS = Duration.ofDays(14);
    private static final String SELECT =
            "select id, organisation_id, email, standing, invited_by, expires_at from provider_invitation ";

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In place of one that this address has from this organisation. @return the secret for the link */
    String add(OrganisationId organisation, EmailAddress email, Role.Standing standing, PersonId by) {
        String token = Secrets.fresh();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into provider_invitation
                          (id, organisation_id, email, standing, token_hash, invited_by, invited_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (organisation_id, lower(email)) do update
                        set standing = excluded.standing, token_hash = excluded.token_hash,
                          invited_by = excluded.invited_by, invited_at = excluded.invited_at, expires_at = excluded.expires_at
                        """)
                .params(
                        UUID.randomUUID(),
                        organisation.value(),
                        email.value(),
                        Invitation.slug(standing),
                        Secrets.hash(token),
                        by.value(),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(LASTS)))
                .update();
        return token;
    }

    Optional<Invitation> find(String token) {
        return jdbc.sql(SELECT + "where token_hash = ? and expires_at > ?")
                .params(Secrets.hash(token), Timestamp.from(clock.instant()))
                .query(InvitationRows::invitation)
                .optional();
    }

    /** By address. */
    List<Invitation> list(OrganisationId organisation) {
        return jdbc.sql(SELECT + "where organisation_id = ? and expires_at > ? order by lower(email)")
                .params(organisation.value(), Timestamp.from(clock.instant()))
                .query(InvitationRows::invitation)
                .list();
    }

    /** How often somebody was asked within a day for this organisation, or by this person. */
    int countToday(OrganisationId organisation) {
        return jdbc.sql("select count(*) from provider_invitation where organisation_id = ? and invited_at > ?")
                .params(organisation.value(), Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    /** @return false if the organisation has no such invitation */
    boolean delete(OrganisationId organisation, UUID id) {
        return jdbc.sql("delete from provider_invitation where organisation_id = ? and id = ?")
                        .params(organisation.value(), id)
                        .update()
                > 0;
    }

    void deleteAllOf(OrganisationId organisation) {
        jdbc.sql("delete from provider_invitation where organisation_id = ?")
                .param(organisation.value())
                .update();
    }

    void deleteAllTo(EmailAddress email) {
        jdbc.sql("delete from provider_invitation where lower(email) = ?")
                .param(email.comparable())
                .update();
    }

    @Scheduled(cron = "0 33 3 * * *", zone = "Europe/London")
    void deleteOld() {
        jdbc.sql("delete from provider_invitation where expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                EmailAddress.parse(row.getString("email")),
                Role.Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)),
                new PersonId(row.getObject("invited_by", UUID.class)),
                row.getTimestamp("expires_at").toInstant());
    }
}
