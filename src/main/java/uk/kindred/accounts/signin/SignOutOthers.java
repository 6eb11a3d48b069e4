package uk.kindred.accounts.signin;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.PersonId;

/** For administrators: ends all sign-ins of somebody whose account may be in the wrong hands. */
@Service
public class SignOutOthers {

    private static final UUID NONE_KEPT = new UUID(0, 0);

    private final SignIns signIns;
    private final AuditLog audit;

    SignOutOthers(SignIns signIns, AuditLog audit) {
        this.signIns = signIns;
        this.audit = audit;
    }

    @Transactional
    public void everywhere(PersonId by, PersonId person) {
        signIns.endOthers(person, NONE_KEPT);
        audit.note(by, Deed.of("signed-out").to(person));
    }
}
