package uk.kindred.providers.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.providers.Keepers;

/** Owners ask others by mail to act for their organisation. */
@Service
@Transactional
public class Invitations {

    private static final int MOST_A_DAY = 20;

    private final InvitationRows rows;
    private final Keepers keepers;
    private final Grants grants;
    private final TeamMails mails;

    Invitations(InvitationRows rows, Keepers keepers, Grants grants, TeamMails mails) {
        this.rows = rows;
        this.keepers = keepers;
        this.grants = grants;
        this.mails = mails;
    }

    /** @return false if very many were asked today */
    public boolean invite(Actor owner, OrganisationId organisation, EmailAddress email, Role.Standing standing) {
        if (rows.countToday(organisation) >= MOST_A_DAY) {
            return false;
        }
        mails.invite(owner.person(), email, standing, rows.add(organisation, email, standing, owner.id()));
        return true;
    }

    @Transactional(readOnly = true)
    public List<Invitation> list(OrganisationId organisation) {
        return rows.list(organisation);
    }

    /** Empty as well if whoever sent it is no owner any more. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(String token) {
        return rows.find(token)
                .filter(invitation -> grants.held(invitation.invitedBy())
                        .contains(new Role.Provider(invitation.organisation(), Role.Standing.OWNER)));
    }

    /** @return false if the organisation has no such invitation */
    public boolean drop(OrganisationId organisation, UUID id) {
        return rows.delete(organisation, id);
    }

    /** Once, and only by whoever signed in with the address that was asked. @return false for anybody else */
    public boolean accept(Actor actor, Invitation invitation) {
        if (!isFor(actor, invitation) || !rows.delete(invitation.organisation(), invitation.id())) {
            return false;
        }
        grants.grant(
                invitation.invitedBy(),
                actor.id(),
                new Role.Provider(invitation.organisation(), invitation.standing()),
                "took up an owner’s invitation");
        return true;
    }

    public static boolean isFor(Actor actor, Invitation invitation) {
        return actor.person().email().comparable().equals(invitation.email().comparable());
    }
}
