package uk.kindred.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Faith;
import uk.kindred.directory.Feature;
import uk.kindred.directory.Language;
import uk.kindred.directory.WorkerGender;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;

/**
 * What somebody wishes of offers: what they cost, whom and what they suit.
 *
 * @param plan what the whole cost is reckoned for; what it does not say is typical
 * @param payer whose whole cost counts
 * @param maxWeeklyPence only listings whose whole cost a week is known and, at its lowest, no more; null for any
 * @param costUnknown only listings whose whole cost is not known
 * @param availableNow only listings that somebody said have a place today
 * @param languages any of these; empty for all
 * @param faiths any of these; empty for all
 * @param workerGenders any of these; empty for all
 * @param features every one of these
 */
public record OfferWishes(
        Plan plan,
        Payer payer,
        @Nullable Long maxWeeklyPence,
        boolean costUnknown,
        boolean availableNow,
        Set<Language> languages,
        Set<Faith> faiths,
        Set<WorkerGender> workerGenders,
        Set<Feature> features) {

    public static final OfferWishes NONE = new OfferWishes(
            Plan.NOTHING, Payer.SELF_FUNDER, null, false, false, Set.of(), Set.of(), Set.of(), Set.of());

    public OfferWishes {
        languages = Set.copyOf(languages);
        faiths = Set.copyOf(faiths);
        workerGenders = Set.copyOf(workerGenders);
        features = Set.copyOf(features);
    }
}
