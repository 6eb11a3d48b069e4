package uk.kindred.alerts;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Person;
import uk.kindred.notifications.MailBody;

/** What the modules whose topics they are need of the mails that people asked for: who wants to hear, and telling them. */
@Service
public class Subscriptions {

    private final AlertRows rows;
    private final AccountAlertRows ofAccounts;
    private final AlertMails mails;

    Subscriptions(AlertRows rows, AccountAlertRows ofAccounts, AlertMails mails) {
        this.rows = rows;
        this.ofAccounts = ofAccounts;
        this.mails = mails;
    }

    /**
     * For somebody who is signed in, and so has shown that the address is theirs: it begins at once. Asked twice, it is one.
     *
     * @return false if they have asked for very many already
     */
    @Transactional
    public boolean begin(Person person, AlertTopic topic, String query, String words) {
        if (ofAccounts.has(person.id(), topic, query)) {
            return true;
        }
        if (rows.countOf(person.email()) >= Alerts.MOST_OF_ONE_ADDRESS) {
            return false;
        }
        Alert alert = rows.add(person.email(), topic, query, words);
        ofAccounts.tie(alert.id(), person.id());
        rows.confirm(alert.id());
        return true;
    }

    /**
     * Those to whom nothing was told since before a day, by key.
     *
     * @param afterId from which on; 0 for the first ones
     */
    @Transactional(readOnly = true)
    public List<Alert> listToTell(AlertTopic topic, LocalDate day, long afterId, int most) {
        return rows.listToLook(topic, day, afterId, most);
    }

    /** Looked at, and nothing to tell. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pass(Alert alert, LocalDate today) {
        rows.markLooked(alert.id(), today);
    }

    /** One mail, with a way to end them. @param body to which that is added */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Alert alert, String subject, MailBody.Builder body, LocalDate today) {
        rows.markLooked(alert.id(), today);
        mails.send(alert, subject, body, today);
    }
}
