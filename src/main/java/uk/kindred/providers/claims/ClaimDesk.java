package uk.kindred.providers.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.NamedIds;
import uk.kindred.accounts.Role;

/** Claims as officers and moderators have them before them. */
@Service
public class ClaimDesk {

    private final ClaimRows rows;
    private final ClaimCodes codes;
    private final AuditLog audit;

    ClaimDesk(ClaimRows rows, ClaimCodes codes, AuditLog audit) {
        this.rows = rows;
        this.codes = codes;
        this.audit = audit;
    }

    /** For moderators: of everybody, the newest first. */
    @Transactional(readOnly = true)
    public List<Claim> list(int most, long offset) {
        return rows.list(most, offset);
    }

    /** For moderators. */
    @Transactional(readOnly = true)
    public Optional<Claim> find(UUID id) {
        return rows.find(id);
    }

    /** For moderators: the claim that a matter is about, in itself or because a service says that it was wrong. */
    @Transactional(readOnly = true)
    public Optional<Claim> findOfMatter(String reference) {
        String id = reference.substring(reference.indexOf('-') + 1);
        return Stream.of(NamedIds.uuids(List.of(id)))
                .flatMap(claim -> rows.find(claim).stream())
                .findFirst();
    }

    /** For moderators: those that run about the same listing, the oldest first. */
    @Transactional(readOnly = true)
    public List<Claim> listRunning(long listingId, int most) {
        return rows.listRunning(listingId, most);
    }

    /** For officers: those of their councils that wait for one, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Claim> listForOfficer(Actor officer, int most, long offset) {
        return rows.listForOfficers(councilsOf(officer), most, offset);
    }

    /** One of those. */
    @Transactional(readOnly = true)
    public Optional<Claim> findForOfficer(Actor officer, UUID id) {
        return rows.find(id)
                .filter(claim -> claim.officerAsked() && claim.mayStillBeShown())
                .filter(claim -> claim.councilGss() != null && officer.isOfficerOf(claim.councilGss()));
    }

    /** A code for an officer to pass on, shown this once. Empty for a claim of their own, or if enough were made today. */
    @Transactional
    public Optional<String> makeCode(Actor officer, Claim claim, Proof proof) {
        if (claim.person().equals(officer.id())
                || codes.madeToday(claim, proof) >= ClaimCodes.MOST_A_DAY_FOR_A_LISTING) {
            return Optional.empty();
        }
        String code = codes.make(claim.id(), proof);
        audit.note(
                officer.id(),
                Deed.of("claim-code-made")
                        .to(claim.id())
                        .within(String.valueOf(claim.councilGss()))
                        .because("passed on " + proof.inWords()));
        return Optional.of(code);
    }

    private static Set<String> councilsOf(Actor actor) {
        return actor.roles().stream()
                .filter(Role.CouncilOfficer.class::isInstance)
                .map(role -> ((Role.CouncilOfficer) role).councilGss())
                .collect(Collectors.toSet());
    }
}
