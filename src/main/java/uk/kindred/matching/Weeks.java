package uk.kindred.matching;

import java.util.List;
import java.util.Optional;

/**
 * What somebody's week could look like: several weeks, the best first, or none.
 *
 * @param parcels what was looked for, in the order in which weeks tell of it; what is there already is taken off
 * @param weeks up to five that are real choices: other mixes of kinds, then other listings; empty only if not even one parcel can be done
 * @param provenOptimal whether it is proven that no week is better; false only if the search was cut short
 * @param unmet where there is no week at all, why for each parcel; else the first week's
 * @param barred what the budget's rules ruled out
 * @param brokenLocks locks that no week can keep, each in a sentence; then there are no weeks
 * @param considered listings within reach that do something of what is needed
 */
public record Weeks(
        MatchRequest request,
        List<Parcel> parcels,
        List<SupportWeek> weeks,
        boolean provenOptimal,
        List<Unmet> unmet,
        List<Barred> barred,
        List<Counterfactual> counterfactuals,
        List<String> brokenLocks,
        int considered) {

    public Weeks {
        parcels = List.copyOf(parcels);
        weeks = List.copyOf(weeks);
        unmet = List.copyOf(unmet);
        barred = List.copyOf(barred);
        counterfactuals = List.copyOf(counterfactuals);
        brokenLocks = List.copyOf(brokenLocks);
    }

    /** The best; empty if not even one parcel can be done. */
    public Optional<SupportWeek> best() {
        return weeks.stream().findFirst();
    }

    /** Whether what is there already is all that is needed, so that nothing has to be bought. */
    public boolean isAllThere() {
        return parcels.isEmpty() && !weeks.isEmpty();
    }

    /** Whether the best week has everything that must be. Where not, it is the closest that there is. */
    public boolean fits() {
        return best().map(SupportWeek::hasAllMusts).orElse(false);
    }
}
