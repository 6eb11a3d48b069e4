package uk.kindred.alerts;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.AddressChanged;
import uk.kindred.accounts.PersonDeleted;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.PersonalData;

/** Mails that somebody asked for while signed in: in their file, under their new address, and gone with their account. */
@Component
class AlertData implements PersonalData {

    private final AccountAlertRows rows;

    AlertData(AccountAlertRows rows) {
        this.rows = rows;
    }

    @Override
    public String section() {
        return "mailsAskedFor";
    }

    @Override
    public Object of(PersonId person) {
        return rows.list(person).stream()
                .map(alert -> Map.of(
                        "about", alert.words(),
                        "page", alert.address(),
                        "askedAt", alert.askedAt().toString()))
                .toList();
    }

    @EventListener
    void follow(AddressChanged event) {
        rows.readdress(event.person(), event.to());
    }

    @EventListener
    void erase(PersonDeleted event) {
        rows.deleteAllOf(event.person());
    }
}
