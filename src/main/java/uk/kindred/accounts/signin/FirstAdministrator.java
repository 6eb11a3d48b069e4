package uk.kindred.accounts.signin;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;

/** Makes somebody an administrator by the operator's command, and sends them a link to sign in with. No password at all. */
@Service
class FirstAdministrator {

    private final People people;
    private final Grants grants;
    private final SignInLinks links;

    FirstAdministrator(People people, Grants grants, SignInLinks links) {
        this.people = people;
        this.grants = grants;
        this.links = links;
    }

    /** @return false if they were one before; the link is sent all the same */
    @Transactional
    boolean appoint(EmailAddress email) {
        Person person = people.welcome(email);
        boolean added = grants.grant(null, person.id(), new Role.Administrator(), "by the operator’s command");
        links.send(email, LocalPath.ACCOUNT);
        return added;
    }
}
