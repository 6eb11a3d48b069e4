package uk.kindred.reviews;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Grant;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.People;
import uk.kindred.moderation.ListingKeepers;

/** Who runs what, as far as it helps to know their staff. */
@Component
class KeeperFacts {

    /** Where anybody has an address. */
    private static final Set<String> EVERYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.co.uk",
            "live.co.uk",
            "live.com",
            "msn.com",
            "yahoo.com",
            "yahoo.co.uk",
            "ymail.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "aol.com",
            "btinternet.com",
            "btopenworld.com",
            "sky.com",
            "talktalk.net",
            "virginmedia.com",
            "ntlworld.com",
            "blueyonder.co.uk",
            "tiscali.co.uk",
            "plus.com",
            "plusnet.com",
            "proton.me",
            "protonmail.com",
            "gmx.com",
            "gmx.co.uk",
            "mail.com",
            "zoho.com",
            "fastmail.com",
            "o2.co.uk",
            "nhs.net");

    private final ListingKeepers keepers;
    private final Grants grants;
    private final People people;

    KeeperFacts(ListingKeepers keepers, Grants grants, People people) {
        this.keepers = keepers;
        this.grants = grants;
        this.people = people;
    }

    /** @param mailDomains of its people's addresses, those left out in which anybody has one */
    record Keeper(OrganisationId organisation, Set<String> mailDomains) {}

    /** By listing. */
    Map<Long, Keeper> of(Collection<Long> listingIds) {
        Map<OrganisationId, Keeper> known = new HashMap<>();
        Map<Long, Keeper> found = new HashMap<>();
        keepers.of(listingIds)
                .forEach((listing, organisation) ->
                        found.put(listing, known.computeIfAbsent(organisation, this::keeper)));
        return found;
    }

    private Keeper keeper(OrganisationId organisation) {
        List<Grant> acting = grants.list(organisation);
        return new Keeper(
                organisation,
                people.find(acting.stream().map(Grant::person).toList()).values().stream()
                        .map(person -> person.email().domain())
                        .filter(domain -> !EVERYBODYS.contains(domain))
                        .collect(Collectors.toSet()));
    }
}
