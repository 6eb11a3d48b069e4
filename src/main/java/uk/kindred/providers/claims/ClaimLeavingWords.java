package uk.kindred.providers.claims;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.LeavingWords;
import uk.kindred.accounts.PersonId;

/** Says that claims end with the account. */
@Component
class ClaimLeavingWords implements LeavingWords {

    private final ClaimRows rows;

    ClaimLeavingWords(ClaimRows rows) {
        this.rows = rows;
    }

    @Override
    public List<String> of(PersonId person) {
        long running = rows.countRunning(person);
        if (running == 0) {
            return List.of();
        }
        return List.of(running == 1 ? "Your claim of a listing ends." : "Your " + running + " claims of listings end.");
    }
}
