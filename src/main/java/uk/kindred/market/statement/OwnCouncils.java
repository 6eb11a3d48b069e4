package uk.kindred.market.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Role;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** The councils that whoever is signed in is an officer of. */
@Component
public class OwnCouncils {

    private final Accounts accounts;
    private final Councils councils;

    OwnCouncils(Accounts accounts, Councils councils) {
        this.accounts = accounts;
        this.councils = councils;
    }

    /** By name. */
    public List<Council> list() {
        return accounts.require().roles().stream()
                .filter(Role.CouncilOfficer.class::isInstance)
                .map(Role.CouncilOfficer.class::cast)
                .map(role -> councils.findByGss(role.councilGss()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Council::shortName))
                .toList();
    }

    /**
     * The one that is asked for, or their first.
     *
     * @param gss a council's code, blank for the first
     * @throws AccessDeniedException if they are no officer of it, or of none
     */
    public Council get(String gss) {
        return list().stream()
                .filter(council -> gss.isBlank() || council.gss().equals(gss))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("not an officer of this council"));
    }
}
