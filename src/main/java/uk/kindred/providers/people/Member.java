package uk.kindred.providers.people;

import uk.kindred.accounts.Grant;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;

/** Somebody who acts for an organisation. */
public record Member(Grant grant, Person person) {

    public boolean isOwner() {
        return grant.role() instanceof Role.Provider provider && provider.standing() == Role.Standing.OWNER;
    }
}
