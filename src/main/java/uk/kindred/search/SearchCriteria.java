package uk.kindred.search;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WaysPriced;
import uk.kindred.places.Place;
import uk.kindred.pricing.Plan;

/**
 * One search, understood and valid. Values within a field are alternatives (or); fields narrow each other (and).
 *
 * @param text words to match, blank for none
 * @param exactWords true when the words are to be looked for as they stand, not understood as kinds, needs or places
 * @param withinMiles only listings with a known place at most so far from {@code near}; null for any distance
 * @param distanceAsked true when somebody asked for this distance, or for any where another is usual
 * @param allNeeds true when a listing must name every one of the needs, not just any
 * @param minBeds least registered beds, inclusive
 * @param bounds only listings with a known place inside, as the map shows
 * @param placeUnknown only listings whose place the register does not give; they are never within, nor inside bounds
 * @param wishes what is wished of offers: cost, free places, languages, and so on
 * @param page from 1
 * @param size 1 to 100
 */
public record SearchCriteria(
        String text,
        boolean exactWords,
        @Nullable Place near,
        @Nullable Double withinMiles,
        boolean distanceAsked,
        Set<SupportKind> kinds,
        Set<Need> needs,
        boolean allNeeds,
        Set<Rating> ratings,
        Set<String> councilSlugs,
        @Nullable Integer minBeds,
        @Nullable Integer maxBeds,
        @Nullable Bounds bounds,
        boolean placeUnknown,
        OfferWishes wishes,
        SortOrder sort,
        int page,
        int size) {

    public static final int DEFAULT_SIZE = 20;
    public static final int MOST_SIZE = 100;

    /**
     * How far is looked where a search near a place asks for cost and says no distance: the cheapest of all England would
     * else come first. Also how far most of those who come to people's homes will come.
     */
    public static final int USUAL_MILES = 20;

    public SearchCriteria {
        boolean usual = near != null && bounds == null && !placeUnknown && asksForCost(wishes, sort);
        if (!distanceAsked) {
            withinMiles = usual ? Double.valueOf(USUAL_MILES) : null;
        }
        distanceAsked &= usual || withinMiles != null;
        kinds = Set.copyOf(kinds);
        needs = Set.copyOf(needs);
        ratings = Set.copyOf(ratings);
        councilSlugs = Set.copyOf(councilSlugs);
    }

    /** A map's window, in degrees. */
    public record Bounds(double west, double south, double east, double north) {

        /** "west,south,east,north", without exponents. */
        public String inUrl() {
            return DoubleStream.of(west, south, east, north)
                    .mapToObj(degrees ->
                            BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString())
                    .collect(Collectors.joining(","));
        }
    }

    /** Every open listing, first page. */
    public static SearchCriteria everything() {
        return new SearchCriteriaBuilder().build();
    }

    /** A copy to change: {@code criteria.change().page(2).build()}. */
    public SearchCriteriaBuilder change() {
        return new SearchCriteriaBuilder(this);
    }

    public boolean hasText() {
        return !text.isBlank();
    }

    /** What whole costs are reckoned for: the plan that was given, asking for what the chosen kinds are. */
    public Plan costPlan() {
        return WaysPriced.planFor(kinds, wishes.plan());
    }

    /** Whether the answer tells how many whole costs are known. */
    public boolean asksForCost() {
        return asksForCost(wishes, sort);
    }

    private static boolean asksForCost(OfferWishes wishes, SortOrder sort) {
        return wishes.maxWeeklyPence() != null || wishes.costUnknown() || sort == SortOrder.COST;
    }

    /** Whether the distance is the usual one of a search for cost, because nobody asked for another. */
    public boolean isUsualDistance() {
        return withinMiles != null && !distanceAsked;
    }

    /**
     * Whether services that come to people, and do not say where to, are found within {@link #USUAL_MILES} only, though
     * any distance was asked for: somebody may move to a home far away, and no carer comes from there.
     */
    public boolean keepsToUsualMiles() {
        return near != null && withinMiles == null && !placeUnknown && asksForCost();
    }

    /** How many listings stand before this page. */
    public long from() {
        return (page - 1L) * size;
    }
}
