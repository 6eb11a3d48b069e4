package uk.kindred.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which roles. Every change is in the audit log, and counts within seconds for those who are signed in. */
@Service
public class Grants {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grants(JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a role; one that they hold already stays as it is.
     *
     * @param by null for the operator's command
     * @return false if they held it
     */
    @Transactional
    public boolean grant(@Nullable PersonId by, PersonId to, Role role, String reason) {
        GrantRow row = GrantRow.of(role);
        int added = jdbc.sql("""
                        insert into role_grant
                          (id, person_id, role, organisation_id, standing, council_gss, granted_by, granted_at, reason)
                        values (:id, :person, :role, :organisation, :standing, :council, :by, :now, :reason)
                        on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("person", to.value())
                .param("role", row.role())
                .param("organisation", row.organisation())
                .param("standing", row.standing())
                .param("council", row.council())
                .param("by", by == null ? null : by.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .update();
        if (added > 0) {
            changed(by, to, Deed.of("role-granted"), role, reason);
        }
        return added > 0;
    }

    /**
     * Takes a role back.
     *
     * @throws LastAdministratorException if nobody would be left who can grant roles
     */
    @Transactional
    public void revoke(PersonId by, UUID grantId, String reason) {
        Grant grant = jdbc.sql(GrantRow.SELECT + "where id = :id and revoked_at is null for update")
                .param("id", grantId)
                .query(GrantRow::read)
                .optional()
                .orElseThrow(UnknownPersonException::new);
        if (grant.role() instanceof Role.Administrator) {
            requireAnotherAdministrator(grant.person());
        }
        jdbc.sql("update role_grant set revoked_at = :now, revoked_by = :by where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("id", grantId)
                .update();
        changed(by, grant.person(), Deed.of("role-revoked"), grant.role(), reason);
    }

    /** Of all time, the newest first. */
    @Transactional(readOnly = true)
    public List<Grant> list(PersonId person) {
        return jdbc.sql(GrantRow.SELECT + "where person_id = :person order by granted_at desc, id")
                .param("person", person.value())
                .query(GrantRow::read)
                .list();
    }

    /** Who acts for an organisation now. */
    @Transactional(readOnly = true)
    public List<Grant> list(OrganisationId organisation) {
        return jdbc.sql(GrantRow.SELECT
                        + "where organisation_id = :organisation and revoked_at is null order by granted_at, id")
                .param("organisation", organisation.value())
                .query(GrantRow::read)
                .list();
    }

    /** Who may moderate now, whoever became it last before the others. */
    @Transactional(readOnly = true)
    public List<PersonId> listModerators(int most) {
        return listHolders("moderator", most);
    }

    /** Who administers Kindred now, whoever became it last before the others. */
    @Transactional(readOnly = true)
    public List<PersonId> listAdministrators(int most) {
        return listHolders("administrator", most);
    }

    private List<PersonId> listHolders(String role, int most) {
        return jdbc
                .sql(GrantRow.SELECT
                        + "where role = :role and revoked_at is null order by granted_at desc, id limit :most")
                .param("role", role)
                .param("most", most)
                .query(GrantRow::read)
                .stream()
                .map(Grant::person)
                .toList();
    }

    /** Who may act for a council now, whoever became it last before the others. @param councilGss its code */
    @Transactional(readOnly = true)
    public List<PersonId> listOfficers(String councilGss, int most) {
        return jdbc
                .sql(GrantRow.SELECT + """
                        where role = 'council-officer' and council_gss = :council and revoked_at is null
                        order by granted_at desc, id limit :most""")
                .param("council", councilGss)
                .param("most", most)
                .query(GrantRow::read)
                .stream()
                .map(Grant::person)
                .toList();
    }

    @Transactional(readOnly = true)
    public Set<Role> held(PersonId person) {
        return jdbc
                .sql(GrantRow.SELECT + "where person_id = :person and revoked_at is null")
                .param("person", person.value())
                .query(GrantRow::read)
                .stream()
                .map(Grant::role)
                .collect(Collectors.toSet());
    }

    /** Both administrators may leave at the same moment: the second one waits here, and is then the last. */
    void requireAnotherAdministrator(PersonId person) {
        List<UUID> administrators = jdbc.sql("""
                        select person_id from role_grant
                        where role = 'administrator' and revoked_at is null order by id for update""")
                .query((row, number) -> row.getObject("person_id", UUID.class))
                .list();
        if (administrators.contains(person.value()) && administrators.size() == 1) {
            throw new LastAdministratorException();
        }
    }

    private void changed(@Nullable PersonId by, PersonId person, Deed deed, Role role, String reason) {
        events.publishEvent(new PersonChanged(person));
        audit.note(by, deed.to(person).within(RoleText.scope(role)).because(reason));
    }
}
