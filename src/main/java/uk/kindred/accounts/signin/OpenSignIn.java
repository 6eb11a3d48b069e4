package uk.kindred.accounts.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.SignInMethod;

/** A sign-in that nobody has ended, with who it is. */
record OpenSignIn(Actor actor, boolean lasting, Instant lastUsedAt, Instant endsAt) {

    /** As it is stored, before anybody knows who it is. */
    record Row(
            UUID id,
            PersonId person,
            SignInMethod method,
            boolean lasting,
            Instant startedAt,
            Instant lastUsedAt,
            Instant endsAt) {

        OpenSignIn as(Person someone, Set<Role> roles) {
            return new OpenSignIn(new Actor(someone, roles, id, method, startedAt), lasting, lastUsedAt, endsAt);
        }
    }

    static Optional<Row> load(JdbcClient jdbc, byte[] hash) {
        return jdbc.sql("""
                        select id, person_id, method, lasting, started_at, last_used_at, ends_at from sign_in
                        where token_hash = :hash and ended_at is null""").param("hash", hash).query(OpenSignIn::row).optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                SignInMethod.ofSlug(row.getString("method")),
                row.getBoolean("lasting"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("last_used_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
