package uk.kindred.accounts.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.AddressChanged;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonChanged;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;

/** A new address for an account: only when the old one and the new one have both confirmed it. */
@Service
public class EmailChanges {

    private final JdbcClient jdbc;
    private final OneTimeLinks links;
    private final AccountMails mails;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmailChanges(
            JdbcClient jdbc,
            OneTimeLinks links,
            AccountMails mails,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.mails = mails;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** A change that is not done yet. */
    public record Waiting(UUID id, PersonId person, EmailAddress to, boolean oldConfirmed, boolean newConfirmed) {}

    /** How far a confirmation has brought it. */
    public enum Confirmed {
        NOTHING,
        ONE,
        BOTH,
        TAKEN
    }

    /** Sends a link to both addresses; a change that was asked for before is dropped. */
    @Transactional
    public void ask(Person person, EmailAddress to) {
        forget(person.id());
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into email_change (id, person_id, new_email, asked_at) values (:id, :person, :email, :now)")
                .param("id", id)
                .param("person", person.id().value())
                .param("email", to.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        links.make(OneTimeLinks.Purpose.CHANGE_FROM, new OneTimeLinks.Link(person.email(), null, id))
                .ifPresent(token -> mails.leaving(person, to, token));
        links.make(OneTimeLinks.Purpose.CHANGE_TO, new OneTimeLinks.Link(to, null, id))
                .ifPresent(token -> mails.arriving(to, token));
    }

    @Transactional
    public void forget(PersonId person) {
        jdbc.sql("delete from email_change where person_id = :person")
                .param("person", person.value())
                .update();
    }

    public Optional<Waiting> find(PersonId person) {
        return find("person_id = :id", person.value());
    }

    /** What a link would confirm. */
    public Optional<Waiting> find(String token) {
        return links.find(OneTimeLinks.Purpose.CHANGE_FROM, token)
                .or(() -> links.find(OneTimeLinks.Purpose.CHANGE_TO, token))
                .flatMap(link -> Optional.ofNullable(link.change()))
                .flatMap(change -> find("id = :id", change));
    }

    @Transactional
    public Confirmed confirm(String token) {
        return links.use(OneTimeLinks.Purpose.CHANGE_FROM, token)
                .map(link -> confirm(link, "old_confirmed_at"))
                .or(() ->
                        links.use(OneTimeLinks.Purpose.CHANGE_TO, token).map(link -> confirm(link, "new_confirmed_at")))
                .orElse(Confirmed.NOTHING);
    }

    private Confirmed confirm(OneTimeLinks.Link link, String column) {
        jdbc.sql("update email_change set " + column + " = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", link.change())
                .update();
        Waiting change = Optional.ofNullable(link.change())
                .flatMap(id -> find("id = :id", id))
                .orElseThrow();
        return change.oldConfirmed() && change.newConfirmed() ? carryOut(change) : Confirmed.ONE;
    }

    private Confirmed carryOut(Waiting change) {
        forget(change.person());
        Optional<EmailAddress> before = people.readdress(change.person(), change.to());
        before.ifPresent(old -> {
            mails.notice(old, "Your Kindred account has a new address", "The address of your account was changed.");
            events.publishEvent(new PersonChanged(change.person()));
            events.publishEvent(new AddressChanged(change.person(), old, change.to()));
        });
        return before.isPresent() ? Confirmed.BOTH : Confirmed.TAKEN;
    }

    private Optional<Waiting> find(String which, UUID id) {
        return jdbc.sql("select id, person_id, new_email, old_confirmed_at, new_confirmed_at from email_change where "
                        + which)
                .param("id", id)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        EmailAddress.parse(row.getString("new_email")),
                        row.getTimestamp("old_confirmed_at") != null,
                        row.getTimestamp("new_confirmed_at") != null))
                .optional();
    }
}
