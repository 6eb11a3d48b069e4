package uk.kindred.alerts;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.LeavingWords;
import uk.kindred.accounts.PersonId;

/** Says that mails which somebody asked for while signed in end with their account, as {@link AlertData} does it. */
@Component
class AlertLeavingWords implements LeavingWords {

    private final AccountAlertRows rows;

    AlertLeavingWords(AccountAlertRows rows) {
        this.rows = rows;
    }

    @Override
    public List<String> of(PersonId person) {
        return rows.list(person).isEmpty() ? List.of() : List.of("Mails that you asked for while signed in end.");
    }
}
