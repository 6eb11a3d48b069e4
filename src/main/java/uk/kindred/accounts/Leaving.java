package uk.kindred.accounts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes an account: name, address, ways to sign in, roles. What stays is the audit log, in which the person is a number
 * that nobody can trace back any more.
 */
@Service
public class Leaving {

    private final JdbcClient jdbc;
    private final Grants grants;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Leaving(JdbcClient jdbc, Grants grants, AuditLog audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.audit = audit;
        this.events = events;
    }

    /** @throws LastAdministratorException if nobody would be left who can grant roles */
    @Transactional
    public void delete(PersonId person) {
        grants.requireAnotherAdministrator(person);
        events.publishEvent(new PersonDeleted(person));
        events.publishEvent(new PersonChanged(person));
        jdbc.sql("delete from person where id = :id")
                .param("id", person.value())
                .update();
        audit.note(person, Deed.of("account-deleted").to(person));
    }
}
