package uk.kindred.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.EmailAddress;

/** Everybody with an account. */
@Service
public class People {

    private static final String COLUMNS = "select id, email, display_name, created_at, version from person ";

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Person> find(PersonId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(People::person)
                .optional();
    }

    /** Those of them who have not left, by id. */
    @Transactional(readOnly = true)
    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        return jdbc
                .sql(COLUMNS + "where id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(People::person)
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    /** @throws UnknownPersonException if they have left */
    public Person get(PersonId id) {
        return find(id).orElseThrow(UnknownPersonException::new);
    }

    /** However its letters are written. */
    public Optional<Person> findByEmail(EmailAddress email) {
        return jdbc.sql(COLUMNS + "where lower(email) = :email")
                .param("email", email.comparable())
                .query(People::person)
                .optional();
    }

    /** Whoever has this address; if nobody has, they do from now on. Only for those who have shown that it is theirs. */
    @Transactional
    public Person welcome(EmailAddress email) {
        jdbc.sql("""
                        insert into person (id, email, created_at) values (:id, :email, :now)
                        on conflict (lower(email)) do nothing""")
                .param("id", UUID.randomUUID())
                .param("email", email.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return findByEmail(email).orElseThrow();
    }

    /** The newest first, or those whose name or address has these letters in it. */
    @Transactional(readOnly = true)
    public List<Person> list(String words, int offset, int most) {
        return jdbc.sql(COLUMNS + """
                        where :words = '' or lower(email || ' ' || coalesce(display_name, '')) like :pattern
                        order by created_at desc, id offset :offset limit :most""")
                .param("words", words)
                .param("pattern", "%" + escaped(words.toLowerCase(Locale.ROOT)) + "%")
                .param("offset", offset)
                .param("most", most)
                .query(People::person)
                .list();
    }

    /** @param name null for none */
    @Transactional
    public void rename(Person person, @Nullable String name) {
        update(person, "display_name = :value", name);
    }

    /** @return the address before; empty, with nothing changed, if somebody else has the new one by now */
    @Transactional
    public Optional<EmailAddress> readdress(PersonId id, EmailAddress email) {
        if (findByEmail(email).filter(other -> !other.id().equals(id)).isPresent()) {
            return Optional.empty();
        }
        Person person = get(id);
        update(person, "email = :value", email.value());
        return Optional.of(person.email());
    }

    private void update(Person person, String change, @Nullable String value) {
        int changed = jdbc.sql(
                        "update person set " + change + ", version = version + 1 where id = :id and version = :version")
                .param("value", value)
                .param("id", person.id().value())
                .param("version", person.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("changed meanwhile");
        }
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                EmailAddress.parse(row.getString("email")),
                row.getString("display_name"),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("version"));
    }
}
