package uk.kindred.providers.people;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.LeavingWords;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.PersonId;
import uk.kindred.accounts.Role;
import uk.kindred.providers.Keepers;

/** Says what becomes of the listings that somebody looks after, as {@link Successions} does it. */
@Component
class TeamLeavingWords implements LeavingWords {

    private final Grants grants;
    private final Keepers keepers;
    private final Successions successions;

    TeamLeavingWords(Grants grants, Keepers keepers, Successions successions) {
        this.grants = grants;
        this.keepers = keepers;
        this.successions = successions;
    }

    @Override
    public List<String> of(PersonId person) {
        return grants.held(person).stream()
                .flatMap(role ->
                        role instanceof Role.Provider provider ? Stream.of(provider.organisation()) : Stream.empty())
                .map(organisation -> sentence(organisation, person))
                .toList();
    }

    private String sentence(OrganisationId organisation, PersonId person) {
        String name = "“" + keepers.findName(organisation).orElse("your organisation") + "”";
        List<Member> others = successions.listOthers(organisation, person);
        if (others.isEmpty()) {
            return alone(name, keepers.countListings(organisation));
        }
        if (others.stream().anyMatch(Member::isOwner)) {
            return "The others of " + name + " go on without you.";
        }
        return others.getFirst().person().email().value() + " becomes the owner of " + name
                + ", because nobody else owns it. What people ask goes to them.";
    }

    private static String alone(String name, int listings) {
        if (listings == 0) {
            return "Nobody acts for " + name + " any more.";
        }
        return "Nobody looks after the " + (listings == 1 ? "listing" : listings + " listings") + " of " + name
                + " any more. What was last said stays there with its date, free places for 60 days at most. Questions from"
                + " people that are still open end, unless somebody else gets them too, and those who asked are told.";
    }
}
