package uk.kindred.accounts.signin;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;

/** A person's passkeys, in Spring Security's table. Whoever gets a new one is told by mail. */
@Service
public class Passkeys implements UserCredentialRepository {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;

    private final JdbcUserCredentialRepository stored;
    private final JdbcClient jdbc;
    private final People people;
    private final AccountMails mails;

    Passkeys(JdbcOperations operations, JdbcClient jdbc, People people, AccountMails mails) {
        this.stored = new JdbcUserCredentialRepository(operations);
        this.jdbc = jdbc;
        this.people = people;
        this.mails = mails;
    }

    /** The oldest first. */
    public List<Passkey> list(PersonId person) {
        return stored.findByUserId(PasskeyUsers.idOf(person)).stream()
                .map(record -> new Passkey(
                        record.getCredentialId().toBase64UrlString(),
                        record.getLabel(),
                        record.getCreated(),
                        record.getLastUsed()))
                .sorted(Comparator.comparing(Passkey::createdAt))
                .toList();
    }

    @Transactional
    public void rename(PersonId person, String id, String name) {
        jdbc.sql("""
                        update user_credentials set label = :name
                        where credential_id = :id and user_entity_user_id = :person""")
                .param("name", shortened(name))
                .param("id", id)
                .param("person", PasskeyUsers.idOf(person).toBase64UrlString())
                .update();
    }

    /** One of their own; any other stays. */
    @Transactional
    public void remove(Person person, String id) {
        int removed = jdbc.sql("""
                        delete from user_credentials where credential_id = :id and user_entity_user_id = :person""")
                .param("id", id)
                .param("person", PasskeyUsers.idOf(person.id()).toBase64UrlString())
                .update();
        if (removed > 0) {
            mails.notice(person, "A passkey was removed", "One of your passkeys for Kindred was removed.");
        }
    }

    @Transactional
    public void removeAll(PersonId person) {
        jdbc.sql("delete from user_credentials where user_entity_user_id = :person")
                .param("person", PasskeyUsers.idOf(person).toBase64UrlString())
                .update();
    }

    /** A new one, or a known one with what its use has changed. */
    @Override
    @Transactional
    public void save(CredentialRecord record) {
        if (stored.findByCredentialId(record.getCredentialId()) != null) {
            stored.save(record);
            return;
        }
        if (stored.findByUserId(record.getUserEntityUserId()).size() >= MOST) {
            throw new IllegalArgumentException("as many passkeys as there can be");
        }
        stored.save(ImmutableCredentialRecord.fromCredentialRecord(record)
                .label(shortened(record.getLabel()))
                .build());
        people.find(PasskeyUsers.personOf(record.getUserEntityUserId()))
                .ifPresent(person -> mails.notice(
                        person,
                        "A passkey was added",
                        "A passkey for signing in to Kindred was added to your account."));
    }

    @Override
    public void delete(Bytes credentialId) {
        stored.delete(credentialId);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return stored.findByCredentialId(credentialId);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return stored.findByUserId(userId);
    }

    private static String shortened(String name) {
        String bare = name.replaceAll("\\p{Cntrl}", " ").strip();
        if (bare.isEmpty()) {
            return "Passkey";
        }
        return bare.length() <= LONGEST_NAME ? bare : bare.substring(0, LONGEST_NAME);
    }
}
