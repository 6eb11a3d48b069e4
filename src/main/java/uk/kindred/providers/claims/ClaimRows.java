package uk.kindred.providers.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;

/** Reads claims. */
@Component
class ClaimRows {

    private static final String SELECT = """
            select id, listing_id, public_id, name, council_gss, person_id, organisation_id, organisation_name, state, proof,
              words, made_at, officer_asked_at, object_until, objection, reason, dispute
            from listing_claim
            """;

    private final JdbcClient jdbc;

    ClaimRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Claim> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(ClaimRows::claim)
                .optional();
    }

    Optional<Claim> findRunning(String publicId, PersonId person) {
        return jdbc.sql(SELECT + "where person_id = ? and public_id = ? and ended_at is null")
                .params(person.value(), publicId)
                .query(ClaimRows::claim)
                .optional();
    }

    Optional<Claim> findByDisputeToken(String token) {
        return jdbc.sql(SELECT + "where dispute_hash = ?")
                .param(Secrets.hash(token))
                .query(ClaimRows::claim)
                .optional();
    }

    /** The address of the service to which the last code was sent. */
    Optional<EmailAddress> findMailTo(UUID id) {
        return jdbc.sql("select mail_to from listing_claim where id = ? and mail_to is not null")
                .param(id)
                .query((row, number) -> EmailAddress.parse(row.getString("mail_to")))
                .optional();
    }

    /** Of all people, the oldest first. */
    List<Claim> listRunning(long listingId, int most) {
        return jdbc.sql(SELECT + "where listing_id = ? and ended_at is null order by made_at, id limit ?")
                .params(listingId, most)
                .query(ClaimRows::claim)
                .list();
    }

    long countRunning(PersonId person) {
        return jdbc.sql("select count(*) from listing_claim where person_id = ? and ended_at is null")
                .param(person.value())
                .query(Long.class)
                .single();
    }

    /** The newest first. */
    List<Claim> list(PersonId person, int most, long offset) {
        return jdbc.sql(SELECT + "where person_id = ? order by made_at desc, id limit ? offset ?")
                .params(person.value(), most, offset)
                .query(ClaimRows::claim)
                .list();
    }

    /** Of everybody, the newest first. */
    List<Claim> list(int most, long offset) {
        return jdbc.sql(SELECT + "order by made_at desc, id limit ? offset ?")
                .params(most, offset)
                .query(ClaimRows::claim)
                .list();
    }

    /** Those that wait for an officer of one of these councils, the longest waiting first. */
    List<Claim> listForOfficers(Collection<String> councils, int most, long offset) {
        return jdbc.sql(SELECT + """
                        where council_gss = any(?) and ended_at is null and officer_asked_at is not null
                          and object_until is null
                        order by officer_asked_at, id limit ? offset ?
                        """)
                .params(councils.toArray(String[]::new), most, offset)
                .query(ClaimRows::claim)
                .list();
    }

    /** Contested ones whose time to object is over; another instance leaves them alone until the transaction ends. */
    List<Claim> takeOverdue(Instant now, int most) {
        return jdbc.sql(SELECT + """
                        where state = 'contested' and object_until <= ? order by object_until limit ?
                        for update skip locked
                        """)
                .params(Timestamp.from(now), most)
                .query(ClaimRows::claim)
                .list();
    }

    /** Open ones that are older than that; as {@link #takeOverdue}. */
    List<Claim> takeOlderThan(Instant before, int most) {
        return jdbc.sql(SELECT + "where state = 'open' and made_at < ? order by made_at limit ? for update skip locked")
                .params(Timestamp.from(before), most)
                .query(ClaimRows::claim)
                .list();
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        String proof = row.getString("proof");
        return new Claim(
                row.getObject("id", UUID.class),
                row.getLong("listing_id"),
                row.getString("public_id"),
                row.getString("name"),
                row.getString("council_gss"),
                new PersonId(row.getObject("person_id", UUID.class)),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("organisation_name"),
                Claim.State.ofSlug(row.getString("state")),
                proof == null ? null : Proof.ofSlug(proof),
                row.getString("words"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("officer_asked_at") != null,
                instant(row, "object_until"),
                row.getString("objection"),
                row.getString("reason"),
                row.getString("dispute"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
