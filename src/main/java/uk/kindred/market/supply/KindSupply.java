package uk.kindred.market.supply;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;

/**
 * What there is of one kind in a council's area; docs/market.md defines each figure. A listing of several kinds counts for
 * each of them.
 *
 * @param listings open ones, dormant ones too
 * @param providers organisations that run them, as far as they are known
 * @param providersOf how many listings have a known one
 * @param beds registered, of care homes; none of other kinds, whatever else the listing is
 * @param bedsOf how many listings have them
 * @param register of when the register's rows are; null if none of the listings is in it
 * @param prices of self-funders and the council
 */
public record KindSupply(
        SupportKind kind,
        long listings,
        long providers,
        long providersOf,
        long beds,
        long bedsOf,
        Vacancies vacancies,
        Quality quality,
        Concentration concentration,
        @Nullable RegisterDays register,
        List<PriceFigures> prices,
        @Nullable PriceGap gap) {

    private static final int KNOWN = 4;
    private static final int KNOWN_OF = 5;

    public KindSupply {
        prices = List.copyOf(prices);
    }

    /** Whether it is known of so many who runs them that a largest provider's share says something: four fifths. */
    public boolean isMostlyKnown() {
        return isMostlyKnown(providersOf, listings);
    }

    /** @param known listings of which it is known who runs them, of all these */
    public static boolean isMostlyKnown(long known, long listings) {
        return known * KNOWN_OF >= listings * KNOWN;
    }

    KindSupply with(List<PriceFigures> newPrices, @Nullable PriceGap newGap) {
        return new KindSupply(
                kind,
                listings,
                providers,
                providersOf,
                beds,
                bedsOf,
                vacancies,
                quality,
                concentration,
                register,
                newPrices,
                newGap);
    }

    /**
     * What was said of free places in the last 60 days.
     *
     * @param available listings that have a place today
     * @param waitingList listings with a list, or with a place on a later day
     * @param notSaid listings of which nobody said anything so lately
     * @param places free today, of those that say how many
     */
    public record Vacancies(long available, long waitingList, long full, long notSaid, long places) {}

    /**
     * @param ratings how many listings have each; those not rated too
     * @param medianAgeDays of the rated ones' last rating, or inspection where the register does not date the rating; null
     *     if none has a date
     * @param olderThanThreeYears of the rated and dated ones
     * @param undated rated, and neither date is known
     */
    public record Quality(
            Map<Rating, Long> ratings, @Nullable Long medianAgeDays, long olderThanThreeYears, long undated) {

        public Quality {
            ratings = Map.copyOf(ratings);
        }
    }

    /**
     * How much of this would go with the largest provider; nothing is told where it is known of fewer than four fifths of the
     * listings who runs them.
     *
     * @param largestByListings the provider's name; null if none is known
     * @param listings how many it has
     * @param listingsPerMille its share of the listings
     * @param beds how many the provider with the most has; null where there are none
     * @param bedsPerMille the share of the beds that the provider with the most has; null where there are no beds
     */
    public record Concentration(
            @Nullable String largestByListings,
            @Nullable Long listings,
            @Nullable Long listingsPerMille,
            @Nullable String largestByBeds,
            @Nullable Long beds,
            @Nullable Long bedsPerMille) {}
}
