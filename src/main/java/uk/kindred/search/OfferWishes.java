package uk.kindred.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;

/**
 * What somebody wishes of offers: what they cost, whom and what they suit, what they are good at.
 *
 * @param plan what the whole cost is reckoned for; what it does not say is typical
 * @param payer whose whole cost counts
 * @param maxWeeklyPence only listings whose whole cost a week is known and, at its lowest, no more; null for any
 * @param costUnknown only listings whose whole cost is not known; then the most a week does not count
 * @param availableNow only listings of which somebody said lately that they have a place
 * @param sureToServe only services that say that they come to the place searched near; says nothing without one
 * @param languages any of these; empty for all
 * @param faiths any of these; empty for all
 * @param workerGenders any of these; empty for all
 * @param features every one of these
 * @param times every one of these
 * @param timesUnknown only those who would come at times and do not say when; then the times do not count
 * @param goodAt any of these that reviews say a service is good at; empty for all
 * @param examples whether made-up listings are found
 */
public record OfferWishes(
        Plan plan,
        Payer payer,
        @Nullable Long maxWeeklyPence,
        boolean costUnknown,
        boolean availableNow,
        boolean sureToServe,
        Set<Language> languages,
        Set<Faith> faiths,
        Set<WorkerGender> workerGenders,
        Set<Feature> features,
        Set<TimeOfWeek> times,
        boolean timesUnknown,
        Set<Outcome> goodAt,
        ExampleWish examples) {

    /** The most that a search may ask for: two carers day and night cost less. */
    public static final long MOST_WEEKLY_PENCE = 1_000_000;

    public static final OfferWishes NONE = new OfferWishesBuilder().build();

    public OfferWishes {
        languages = Set.copyOf(languages);
        faiths = Set.copyOf(faiths);
        workerGenders = Set.copyOf(workerGenders);
        features = Set.copyOf(features);
        times = Set.copyOf(times);
        goodAt = Set.copyOf(goodAt);
    }

    /** A copy to change. */
    public OfferWishesBuilder change() {
        return new OfferWishesBuilder(this);
    }

    /** Whether listings are left out, and counted, because their whole cost is not known. */
    public boolean leavesOutUnknownCost() {
        return maxWeeklyPence != null && !costUnknown;
    }
}
