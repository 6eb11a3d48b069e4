package uk.kindred.providers.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Deed;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.providers.Keepers;

/** Who acts for an organisation: owners say who. One owner at least remains. */
@Service
@Transactional
public class Team {

    private final JdbcClient jdbc;
    private final Grants grants;
    private final Keepers keepers;
    private final Successions successions;
    private final InvitationRows invitations;
    private final TeamMails mails;
    private final AuditLog audit;

    Team(
            JdbcClient jdbc,
            Grants grants,
            Keepers keepers,
            Successions successions,
            InvitationRows invitations,
            TeamMails mails,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.keepers = keepers;
        this.successions = successions;
        this.invitations = invitations;
        this.mails = mails;
        this.audit = audit;
    }

    /** What came of a change. */
    public enum Outcome {
        DONE,
        /** there is no such person in this organisation */
        UNKNOWN,
        LAST_OWNER
    }

    /** Those who have been in it the longest first. */
    @Transactional(readOnly = true)
    public List<Member> list(OrganisationId organisation) {
        return successions.list(organisation);
    }

    @Transactional(readOnly = true)
    public List<Person> listPeople(OrganisationId organisation) {
        return list(organisation).stream().map(Member::person).toList();
    }

    @Transactional(readOnly = true)
    public List<Person> listOwners(OrganisationId organisation) {
        return list(organisation).stream()
                .filter(Member::isOwner)
                .map(Member::person)
                .toList();
    }

    /** The organisations' names, by id. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> names(List<OrganisationId> organisations) {
        return jdbc
                .sql("select id, name from provider_organisation where id = any(?)")
                .param(organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** An owner makes somebody an owner or an editor. */
    public Outcome change(Actor actor, OrganisationId organisation, UUID grantId, Role.Standing standing) {
        lock(organisation);
        Member member = find(organisation, grantId);
        if (member == null || !actor.isOwnerOf(organisation)) {
            return Outcome.UNKNOWN;
        }
        if (member.isOwner() == (standing == Role.Standing.OWNER)) {
            return Outcome.DONE;
        }
        if (isLastOwner(organisation, member)) {
            return Outcome.LAST_OWNER;
        }
        String reason = "made " + Invitation.slug(standing) + " by an owner";
        grants.revoke(actor.id(), grantId, reason);
        grants.grant(actor.id(), member.person().id(), new Role.Provider(organisation, standing), reason);
        mails.tell(
                member.person(),
                nameOf(organisation),
                standing == Role.Standing.OWNER
                        ? "You are an owner of “" + nameOf(organisation)
                                + "” on Kindred now: you may say who else acts for it."
                        : "You are an editor of “" + nameOf(organisation)
                                + "” on Kindred now, and no longer an owner.");
        return Outcome.DONE;
    }

    /** An owner takes somebody out, or anybody goes. */
    public Outcome remove(Actor actor, OrganisationId organisation, UUID grantId) {
        lock(organisation);
        Member member = find(organisation, grantId);
        boolean leaves = member != null && member.person().id().equals(actor.id());
        if (member == null || !leaves && !actor.isOwnerOf(organisation)) {
            return Outcome.UNKNOWN;
        }
        if (isLastOwner(organisation, member)) {
            return Outcome.LAST_OWNER;
        }
        grants.revoke(actor.id(), grantId, leaves ? "left the organisation" : "taken out by an owner");
        successions.passOnContacts(organisation, member.person());
        mails.tell(
                member.person(),
                nameOf(organisation),
                leaves
                        ? "You have left “" + nameOf(organisation) + "” on Kindred."
                        : actor.person().called() + " has taken you out of “" + nameOf(organisation) + "” on Kindred.");
        return Outcome.DONE;
    }

    /** Nobody acts for it any more. */
    public void dissolve(OrganisationId organisation, PersonId by, String reason) {
        lock(organisation);
        invitations.deleteAllOf(organisation);
        list(organisation).forEach(member -> grants.revoke(by, member.grant().id(), reason));
        audit.note(by, Deed.of("organisation-dissolved").to(organisation).because(reason));
    }

    private @Nullable Member find(OrganisationId organisation, UUID grantId) {
        return list(organisation).stream()
                .filter(member -> member.grant().id().equals(grantId))
                .findFirst()
                .orElse(null);
    }

    private boolean isLastOwner(OrganisationId organisation, Member member) {
        return member.isOwner() && listOwners(organisation).size() == 1;
    }

    private String nameOf(OrganisationId organisation) {
        return keepers.findName(organisation).orElse("your organisation");
    }

    /** Two owners may go at the same moment: the second one waits, and is then the last. */
    private void lock(OrganisationId organisation) {
        jdbc.sql("select id from provider_organisation where id = ? for update")
                .param(organisation.value())
                .query(UUID.class)
                .optional();
    }

    /** Its name, for somebody who acts for it. */
    @Transactional(readOnly = true)
    public Optional<String> findName(Actor actor, OrganisationId organisation) {
        return actor.mayEdit(organisation) ? keepers.findName(organisation) : Optional.empty();
    }
}
