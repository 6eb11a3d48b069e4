package uk.kindred.providers.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.PersonDeleted;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Moderation;

/** A person's claims, for their file, and the end of them. */
@Component
class ClaimData implements PersonalData {

    private static final int MOST = 1000;

    private final ClaimRows rows;
    private final ClaimWrites writes;
    private final Moderation moderation;

    ClaimData(ClaimRows rows, ClaimWrites writes, Moderation moderation) {
        this.rows = rows;
        this.writes = writes;
        this.moderation = moderation;
    }

    @Override
    public String section() {
        return "claims";
    }

    @Override
    public Object of(PersonId person) {
        return rows.list(person, MOST, 0).stream().map(ClaimData::details).toList();
    }

    private static Map<String, Object> details(Claim claim) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("listing", claim.publicId());
        details.put("name", claim.name());
        details.put("organisation", claim.organisationName());
        details.put("madeAt", claim.madeAt().toString());
        details.put("state", claim.state().slug());
        if (claim.proof() != null) {
            details.put("shown", claim.proof().slug());
        }
        if (claim.words() != null) {
            details.put("words", claim.words());
        }
        if (claim.reason() != null) {
            details.put("reason", claim.reason());
        }
        return details;
    }

    @EventListener
    void erase(PersonDeleted event) {
        for (Claim claim : rows.list(event.person(), MOST, 0)) {
            moderation.withdraw(MatterKind.CLAIM, Contests.reference(claim));
            moderation.withdraw(MatterKind.CLAIM, Contests.disputeReference(claim));
        }
        writes.deleteAllOf(event.person());
    }
}
