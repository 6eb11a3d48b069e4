package uk.kindred.moderation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Grant;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;

/** Whom to write to about a listing: those who own the organisation that keeps it. */
@Component
class KeepersAddresses {

    private final ListingKeepers keepers;
    private final Grants grants;
    private final People people;

    KeepersAddresses(ListingKeepers keepers, Grants grants, People people) {
        this.keepers = keepers;
        this.grants = grants;
        this.people = people;
    }

    List<EmailAddress> of(@Nullable Long listingId, int most) {
        if (listingId == null) {
            return List.of();
        }
        OrganisationId keeper = keepers.of(List.of(listingId)).get(listingId);
        return keeper == null
                ? List.of()
                : grants.list(keeper).stream()
                        .filter(grant -> grant.role() instanceof Role.Provider provider
                                && provider.standing() == Role.Standing.OWNER)
                        .map(Grant::person)
                        .distinct()
                        .limit(most)
                        .map(people::find)
                        .flatMap(Optional::stream)
                        .map(Person::email)
                        .toList();
    }
}
