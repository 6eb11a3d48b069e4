package uk.kindred.accounts.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.People;
import uk.kindred.accounts.PersonDeleted;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/** A person's ways in and open sign-ins, for their file; and the end of what no reference takes along. */
@Component
class SignInData implements PersonalData {

    private final SignIns signIns;
    private final Passkeys passkeys;
    private final Passwords passwords;
    private final EmailChanges changes;
    private final KnownDevices devices;
    private final OneTimeLinks links;
    private final People people;

    SignInData(
            SignIns signIns,
            Passkeys passkeys,
            Passwords passwords,
            EmailChanges changes,
            KnownDevices devices,
            OneTimeLinks links,
            People people) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.changes = changes;
        this.devices = devices;
        this.links = links;
        this.people = people;
    }

    @Override
    public String section() {
        return "signingIn";
    }

    @Override
    public Object of(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "passkeys",
                passkeys.list(person).stream()
                        .map(key -> Map.of(
                                "name", key.name(),
                                "createdAt", key.createdAt().toString(),
                                "lastUsedAt", key.lastUsedAt().toString()))
                        .toList());
        passwords.setAt(person).ifPresent(at -> all.put("passwordSetAt", at.toString()));
        changes.find(person)
                .ifPresent(change -> all.put("newAddressAskedFor", change.to().value()));
        all.put(
                "signIns",
                signIns.list(person).stream()
                        .map(signIn -> Map.of(
                                "device", signIn.device(),
                                "method", signIn.method().slug(),
                                "startedAt", signIn.startedAt().toString(),
                                "lastUsedAt", signIn.lastUsedAt().toString()))
                        .toList());
        all.put(
                "browsersKnown",
                devices.list(person).stream()
                        .map(lastUsedAt -> Map.of("lastUsedAt", lastUsedAt.toString()))
                        .toList());
        return all;
    }

    @EventListener
    void erase(PersonDeleted event) {
        passkeys.removeAll(event.person());
        links.forget(people.get(event.person()).email());
    }
}
