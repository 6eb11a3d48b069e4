package uk.kindred.providers.claims;

import java.util.Set;
import java.util.stream.Collectors;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Role;

/** For which councils somebody acts. */
final class Officers {

    private Officers() {}

    static Set<String> councilsOf(Actor actor) {
        return actor.roles().stream()
                .filter(Role.CouncilOfficer.class::isInstance)
                .map(role -> ((Role.CouncilOfficer) role).councilGss())
                .collect(Collectors.toSet());
    }
}
