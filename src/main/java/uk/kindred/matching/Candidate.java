package uk.kindred.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.Features;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;

/**
 * A listing that goes to where the person lives, or that they can go to: what a week may be made of. Nothing of it could be
 * paid for to sway the order.
 *
 * @param id the listing's public id
 * @param kind for words, and for the mix of a week
 * @param ways in which it is priced, of {@link PricedBy#HOURS}, LIVE_IN, DAYS, STAYS and HOMESHARE; others are not taken
 * @param tariffs of the day of the request, of each payer that is asked a price, without prices unlike all others
 * @param helps what it does
 * @param works when somebody can come, or it is open; empty where nobody said
 * @param hoursFree a week; null where nobody said
 * @param shortestVisitMinutes that it makes; 0 if it does not matter or nobody said
 * @param leastMinutesAWeek that it takes on; 0 if it does not matter or nobody said
 * @param wholeDays whether {@link PricedBy#DAYS} means being out all day, and not a session of some hours
 * @param meals whether those who are there all day eat there
 * @param availability as last said; null if nobody said
 * @param milesTenths the distance in tenths of a mile
 * @param councilService whether it is the council's own
 */
public record Candidate(
        String id,
        String name,
        SupportKind kind,
        List<PricedBy> ways,
        Map<Payer, Tariff> tariffs,
        Employer employer,
        Set<HelpWith> helps,
        Set<TimeOfWeek> works,
        @Nullable Integer hoursFree,
        int shortestVisitMinutes,
        int leastMinutesAWeek,
        boolean wholeDays,
        boolean meals,
        Features features,
        @Nullable Availability availability,
        int milesTenths,
        boolean councilService) {

    public Candidate {
        ways = List.copyOf(ways);
        tariffs = Map.copyOf(tariffs);
        helps = Set.copyOf(helps);
        works = Set.copyOf(works);
    }
}
