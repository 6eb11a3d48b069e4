package uk.kindred.providers.selfservice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;

/** Who wants to be asked by mail whether listings are still right: whoever keeps them, unless they said no. */
@Service
@Transactional
public class FreshnessWishes {

    private final FreshnessRows rows;

    FreshnessWishes(FreshnessRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public boolean wantsMails(PersonId person, OrganisationId organisation) {
        return !rows.isStopped(person, organisation);
    }

    public void stop(PersonId person, OrganisationId organisation) {
        rows.stop(person, organisation);
    }

    public void resume(PersonId person, OrganisationId organisation) {
        rows.resume(person, organisation);
    }
}
