package uk.kindred.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is asking: a person in one browser, with the roles they hold now.
 *
 * @param signIn which of their sign-ins this is
 */
public record Actor(Person person, Set<Role> roles, UUID signIn, SignInMethod method, Instant signedInAt)
        implements AuthenticatedPrincipal {

    /** So recent must a sign-in be for what cannot be undone. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public PersonId id() {
        return person.id();
    }

    public boolean isAdministrator() {
        return roles.contains(new Role.Administrator());
    }

    public boolean isModerator() {
        return roles.contains(new Role.Moderator());
    }

    /** @param councilGss the council's code */
    public boolean isOfficerOf(String councilGss) {
        return roles.contains(new Role.CouncilOfficer(councilGss));
    }

    public boolean isOwnerOf(OrganisationId organisation) {
        return roles.contains(new Role.Provider(organisation, Role.Standing.OWNER));
    }

    public boolean mayEdit(OrganisationId organisation) {
        return isOwnerOf(organisation) || roles.contains(new Role.Provider(organisation, Role.Standing.EDITOR));
    }

    /** Whether what cannot be undone may be done without signing in again. */
    public boolean isFresh(Instant now) {
        return signedInAt.plus(FRESH).isAfter(now);
    }

    @Override
    public String getName() {
        return person.id().toString();
    }
}
