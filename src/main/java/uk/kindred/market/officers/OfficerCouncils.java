package uk.kindred.market.officers;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Role;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Which council a page for officers is about. Most officers have one; some work for several. */
@Component
public class OfficerCouncils {

    private final Accounts accounts;
    private final Councils councils;

    OfficerCouncils(Accounts accounts, Councils councils) {
        this.accounts = accounts;
        this.councils = councils;
    }

    /** Those whose officer is asking, by name. */
    public List<Council> list() {
        Actor actor = accounts.require();
        return actor.roles().stream()
                .filter(Role.CouncilOfficer.class::isInstance)
                .map(role -> ((Role.CouncilOfficer) role).councilGss())
                .flatMap(gss -> councils.findByGss(gss).stream())
                .filter(council -> actor.isOfficerOf(council.gss()))
                .sorted(Comparator.comparing(Council::shortName))
                .toList();
    }

    /**
     * @param gss the council's code; blank for the first of theirs
     * @throws AccessDeniedException if it is none of theirs
     */
    public Council require(String gss) {
        return list().stream()
                .filter(council -> gss.isBlank() || council.gss().equals(gss))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("no council of theirs"));
    }
}
