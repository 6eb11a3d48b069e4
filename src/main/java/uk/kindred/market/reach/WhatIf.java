package uk.kindred.market.reach;

import java.util.List;
import java.util.Set;

/**
 * A change of the market that has not happened: some close, some begin.
 *
 * @param closingListings by database key
 * @param closingOrganisations by database key: all that they run
 */
public record WhatIf(Set<Long> closingListings, Set<Long> closingOrganisations, List<NewOption> beginning) {

    public WhatIf {
        closingListings = Set.copyOf(closingListings);
        closingOrganisations = Set.copyOf(closingOrganisations);
        beginning = List.copyOf(beginning);
    }

    /** "If this provider closes." */
    public static WhatIf closes(long organisationId) {
        return new WhatIf(Set.of(), Set.of(organisationId), List.of());
    }

    /** "If these micro-enterprises start here." */
    public static WhatIf begin(List<NewOption> services) {
        return new WhatIf(Set.of(), Set.of(), services);
    }

    boolean closes(Option option) {
        Long organisation = option.organisationId();
        return closingListings.contains(option.listingId())
                || organisation != null && closingOrganisations.contains(organisation);
    }
}
