package uk.kindred.accounts.signin;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;

/** People as passkeys know them: by the bytes of their id, so that a passkey outlives a change of address. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private static final int ID_BYTES = 16;

    private final People people;

    PasskeyUsers(People people) {
        this.people = people;
    }

    static Bytes idOf(PersonId person) {
        return new Bytes(ByteBuffer.allocate(ID_BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array());
    }

    static PersonId personOf(Bytes id) {
        ByteBuffer bytes = ByteBuffer.wrap(id.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    /** As a phone shows it when it asks which passkey to use. */
    static PublicKeyCredentialUserEntity shown(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(idOf(person.id()))
                .name(person.email().value())
                .displayName(person.called())
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return id.getBytes().length == ID_BYTES ? entity(people.find(personOf(id))) : null;
    }

    /** @param username the person's id, as Spring Security names whoever is signed in */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return entity(people.find(new PersonId(UUID.fromString(username))));
    }

    /** They are people, and kept as such. */
    @Override
    public void save(PublicKeyCredentialUserEntity userEntity) {}

    @Override
    public void delete(Bytes id) {}

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Person> person) {
        return person.map(someone -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(idOf(someone.id()))
                        .name(someone.id().toString())
                        .displayName(someone.called())
                        .build())
                .orElse(null);
    }
}
