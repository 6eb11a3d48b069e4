package uk.kindred.accounts.signin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Leaving;
import uk.kindred.accounts.People;
import uk.kindred.accounts.PersonChanged;
import uk.kindred.base.EmailAddress;

/** What people change of their own account. Whatever lets somebody in is changed together with who is told of it. */
@Service
public class AccountChanges {

    private static final int LONGEST_NAME = 80;

    private final People people;
    private final EmailChanges addresses;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final SignIns signIns;
    private final Leaving leaving;
    private final AccountMails mails;
    private final ApplicationEventPublisher events;

    AccountChanges(
            People people,
            EmailChanges addresses,
            Passwords passwords,
            Passkeys passkeys,
            SignIns signIns,
            Leaving leaving,
            AccountMails mails,
            ApplicationEventPublisher events) {
        this.people = people;
        this.addresses = addresses;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.leaving = leaving;
        this.mails = mails;
        this.events = events;
    }

    /** A blank name takes it away. */
    @Transactional
    public void rename(Actor actor, String name) {
        String bare = name.replaceAll("\\p{Cntrl}", " ").strip();
        String bounded = bare.length() <= LONGEST_NAME ? bare : bare.substring(0, LONGEST_NAME);
        people.rename(people.get(actor.id()), bounded.isEmpty() ? null : bounded);
        events.publishEvent(new PersonChanged(actor.id()));
    }

    public void askForAddress(Actor actor, EmailAddress to) {
        addresses.ask(actor.person(), to);
    }

    public void dropAddressChange(Actor actor) {
        addresses.forget(actor.id());
    }

    /** Whoever may have known the old one is signed out. @return why it is refused, empty when it is set */
    @Transactional
    public Optional<String> setPassword(Actor actor, String password) {
        Optional<String> problem = passwords.set(actor.person(), password);
        if (problem.isEmpty()) {
            signIns.endOthers(actor.id(), actor.signIn());
        }
        return problem;
    }

    public void removePassword(Actor actor) {
        passwords.remove(actor.person());
    }

    public void renamePasskey(Actor actor, String id, String name) {
        passkeys.rename(actor.id(), id, name);
    }

    public void removePasskey(Actor actor, String id) {
        passkeys.remove(actor.person(), id);
    }

    public void endSignIn(Actor actor, UUID id) {
        signIns.end(actor.id(), id);
    }

    public void endOtherSignIns(Actor actor) {
        signIns.endOthers(actor.id(), actor.signIn());
    }

    @Transactional
    public void erase(Actor actor) {
        mails.farewell(actor.person());
        leaving.delete(actor.id());
    }
}
