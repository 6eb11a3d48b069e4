package uk.kindred.alerts;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;

/** Which mails belong to an account, in PostgreSQL. */
@Component
class AccountAlertRows {

    private final JdbcClient jdbc;
    private final AlertRows rows;
    private final Vault vault;

    AccountAlertRows(JdbcClient jdbc, AlertRows rows, Vaults vaults) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.vault = AlertColumns.vault(vaults);
    }

    void tie(long alertId, PersonId person) {
        jdbc.sql("update search_alert set person_id = ? where id = ?")
                .params(person.value(), alertId)
                .update();
    }

    boolean has(PersonId person, AlertTopic topic, String query) {
        return list(person).stream()
                .anyMatch(alert -> alert.topic() == topic && alert.query().equals(query));
    }

    /** Few: an address has a limit. */
    List<Alert> list(PersonId person) {
        return jdbc.sql("select * from search_alert where person_id = ? order by id")
                .param(person.value())
                .query(rows::read)
                .list();
    }

    void readdress(PersonId person, EmailAddress email) {
        jdbc.sql("update search_alert set email = ?, email_mark = ? where person_id = ?")
                .params(vault.lock(email.value()), vault.mark(email), person.value())
                .update();
    }

    void deleteAllOf(PersonId person) {
        jdbc.sql("delete from search_alert where person_id = ?")
                .param(person.value())
                .update();
    }
}
