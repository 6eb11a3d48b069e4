package uk.kindred.market.officers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Accounts;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.Role;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** Which council a page for officers is about. Most officers have one; some work for several. Administrators may read each. */
@Component
public class OfficerCouncils {

    private final Accounts accounts;
    private final Councils councils;
    private final AuditLog audit;

    OfficerCouncils(Accounts accounts, Councils councils, AuditLog audit) {
        this.accounts = accounts;
        this.councils = councils;
        this.audit = audit;
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

    /**
     * For pages that change nothing: officers read their own council's, administrators each, which stands in the audit log.
     *
     * @param gss as {@link #require} takes it
     * @param page what is read, in the audit log: "what-if"
     * @return empty for an administrator who has not said which council's
     * @throws AccessDeniedException if they may not, or there is no such council
     */
    @Transactional
    public Optional<DeskReading> read(String gss, String page) {
        Actor actor = accounts.require();
        List<Council> own = list();
        boolean theirs =
                own.stream().anyMatch(council -> gss.isBlank() || council.gss().equals(gss));
        if (theirs || !actor.isAdministrator()) {
            return Optional.of(new DeskReading(require(gss), own, false));
        }
        if (gss.isBlank()) {
            return Optional.empty();
        }
        Council council = councils.findByGss(gss).orElseThrow(() -> new AccessDeniedException("no such council"));
        audit.note(actor.id(), Deed.of("council-desk-read").to(page).within(council.gss()));
        return Optional.of(new DeskReading(council, councils.list(), true));
    }
}
