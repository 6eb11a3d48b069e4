package uk.kindred.providers.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.AddressChanged;
import uk.kindred.accounts.Grant;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonDeleted;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.enquiries.ListingContactBook;
import uk.kindred.providers.Keepers;

/**
 * What becomes of an organisation when somebody leaves it: enquiries go to its owner. Who deletes their account is not kept
 * from it by being the last owner: the longest serving editor follows, and where there is none, nobody keeps its listings.
 */
@Component
class Successions {

    private static final int AT_ONCE = 500;

    private final Grants grants;
    private final People people;
    private final Keepers keepers;
    private final ListingContactBook contacts;
    private final InvitationRows invitations;
    private final TeamMails mails;

    Successions(
            Grants grants,
            People people,
            Keepers keepers,
            ListingContactBook contacts,
            InvitationRows invitations,
            TeamMails mails) {
        this.grants = grants;
        this.people = people;
        this.keepers = keepers;
        this.contacts = contacts;
        this.invitations = invitations;
        this.mails = mails;
    }

    /** Those who have been in it the longest first. */
    List<Member> list(OrganisationId organisation) {
        List<Grant> held = grants.list(organisation);
        Map<PersonId, Person> known =
                people.find(held.stream().map(Grant::person).toList());
        return held.stream()
                .filter(grant -> known.containsKey(grant.person()))
                .map(grant -> new Member(grant, Objects.requireNonNull(known.get(grant.person()))))
                .toList();
    }

    /** What people ask no longer goes to whoever has left, but to the first owner. */
    void passOnContacts(OrganisationId organisation, Person left) {
        list(organisation).stream()
                .filter(Member::isOwner)
                .filter(member -> !member.person().id().equals(left.id()))
                .findFirst()
                .ifPresent(owner -> eachPart(
                        organisation,
                        listings -> contacts.replaceClaimant(
                                listings, left.email(), owner.person().email())));
    }

    private void eachPart(OrganisationId organisation, Consumer<List<Long>> work) {
        for (long offset = 0; ; offset += AT_ONCE) {
            List<Long> part = keepers.listListings(organisation, AT_ONCE, offset);
            work.accept(part);
            if (part.size() < AT_ONCE) {
                return;
            }
        }
    }

    /** What people ask goes to where somebody reads their mail now. */
    @EventListener
    void follow(AddressChanged event) {
        for (Role role : grants.held(event.person())) {
            if (role instanceof Role.Provider provider) {
                eachPart(
                        provider.organisation(),
                        listings -> contacts.replaceClaimant(listings, event.from(), event.to()));
            }
        }
    }

    @EventListener
    void leave(PersonDeleted event) {
        Person person = people.get(event.person());
        invitations.deleteAllTo(person.email());
        for (Role role : grants.held(person.id())) {
            if (role instanceof Role.Provider provider) {
                succeed(provider.organisation(), person);
            }
        }
    }

    private void succeed(OrganisationId organisation, Person left) {
        List<Member> others = listOthers(organisation, left.id());
        if (others.isEmpty()) {
            invitations.deleteAllOf(organisation);
            letGo(organisation);
            return;
        }
        if (others.stream().noneMatch(Member::isOwner)) {
            promote(organisation, others.getFirst(), left.id());
        }
        passOnContacts(organisation, left);
    }

    List<Member> listOthers(OrganisationId organisation, PersonId person) {
        return list(organisation).stream()
                .filter(member -> !member.person().id().equals(person))
                .toList();
    }

    private void letGo(OrganisationId organisation) {
        List<Long> kept = keepers.listListings(organisation, AT_ONCE, 0);
        while (!kept.isEmpty()) {
            kept.forEach(listing -> {
                contacts.removeClaimants(listing);
                keepers.take(listing);
            });
            kept = keepers.listListings(organisation, AT_ONCE, 0);
        }
    }

    private void promote(OrganisationId organisation, Member editor, PersonId by) {
        String reason = "the last owner deleted their account";
        grants.revoke(by, editor.grant().id(), reason);
        grants.grant(by, editor.person().id(), new Role.Provider(organisation, Role.Standing.OWNER), reason);
        String name = keepers.findName(organisation).orElse("your organisation");
        mails.tell(
                editor.person(),
                name,
                "You are the owner of “" + name + "” on Kindred now: its last owner has deleted their account.");
    }
}
