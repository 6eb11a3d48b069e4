package uk.kindred.accounts;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who is asking. The roles are those of this moment, give or take a few seconds. */
@Service
public class Accounts {

    /** Empty for visitors. */
    public Optional<Actor> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** Whoever is signed in; visitors are sent to sign in. */
    public Actor require() {
        return current().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    /** Whoever acts for this organisation, owner or editor. Everybody else is told that it is not open to them. */
    public Actor requireEditorOf(OrganisationId organisation) {
        return require(actor -> actor.mayEdit(organisation));
    }

    public Actor requireOwnerOf(OrganisationId organisation) {
        return require(actor -> actor.isOwnerOf(organisation));
    }

    public Actor requireOfficerOf(String councilGss) {
        return require(actor -> actor.isOfficerOf(councilGss));
    }

    private Actor require(Predicate<Actor> may) {
        Actor actor = require();
        if (!may.test(actor)) {
            throw new AccessDeniedException("not for this person");
        }
        return actor;
    }
}
