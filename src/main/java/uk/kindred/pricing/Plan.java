package uk.kindred.pricing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The support that somebody means to use: what a whole cost is reckoned for. Anything may be left out; for what a way of
 * pricing needs and the plan lacks, the typical plan stands in ({@link #completedFor}).
 *
 * @param visits visits of a week, by day and time
 * @param minutes more time a week, on weekdays, not yet put into visits
 * @param weekendMinutes the same at the weekend
 * @param wakingNights a week
 * @param sleepIns a week
 * @param liveInDays with a care worker who lives in, a week; 0 if not said
 * @param days at a day service, a week
 * @param sessions a week
 * @param stayNights nights a year of short stays
 * @param years in a home that is rented or bought; 0 if not said
 */
public record Plan(
        List<PlannedVisit> visits,
        int minutes,
        int weekendMinutes,
        int wakingNights,
        int sleepIns,
        int liveInDays,
        int days,
        int sessions,
        int stayNights,
        @Nullable Room room,
        @Nullable CareBand band,
        @Nullable Tenure tenure,
        int years) {

    /** Visits a week that a plan has room for. */
    public static final int MOST_VISITS = 40;

    public static final Plan NOTHING = new Plan(List.of(), 0, 0, 0, 0, 0, 0, 0, 0, null, null, null, 0);

    /** Years in a home where a plan does not say how many. */
    public static final int TYPICAL_YEARS = 10;

    private static final int TYPICAL_MINUTES = 10 * 60;
    private static final int TYPICAL_DAYS = 2;
    private static final int TYPICAL_STAY_NIGHTS = 14;
    private static final int WHOLE_WEEK = 7;

    /** What may be asked of a service that is priced in several ways, the first that a plan says going before. */
    private static final List<PricedBy> ASKED_FIRST =
            List.of(PricedBy.LIVE_IN, PricedBy.HOURS, PricedBy.STAYS, PricedBy.DAYS);

    public Plan {
        visits = List.copyOf(visits);
        PlanRules.check(
                visits, minutes, weekendMinutes, wakingNights, sleepIns, liveInDays, days, sessions, stayNights, years);
    }

    /**
     * Reads the text form, such as "visits:mon-fri@0800x30,daily@1800x45;nights:2"; docs/costs.md lists its parts.
     *
     * @throws UnreadablePlanException with a message that says what to do
     */
    public static Plan parse(String text) {
        return new PlanReader().read(text);
    }

    /** The text form: fit for a URL as it stands, the same for equal plans; empty for a plan of nothing. */
    public String format() {
        return PlanText.of(this);
    }

    /** The plan taken where nobody gave one. {@link #inWords} says it. */
    public static Plan typical(PricedBy pricedBy) {
        return NOTHING.completedFor(pricedBy);
    }

    /** This plan, with the typical plan's quantity where this one says nothing about what is priced so. */
    public Plan completedFor(PricedBy pricedBy) {
        if (says(pricedBy)) {
            return this;
        }
        return switch (pricedBy) {
            case HOURS -> with(TYPICAL_MINUTES, liveInDays, days, stayNights, years);
            case DAYS -> with(minutes, liveInDays, TYPICAL_DAYS, stayNights, years);
            case STAYS -> with(minutes, liveInDays, days, TYPICAL_STAY_NIGHTS, years);
            case HOUSING -> with(minutes, liveInDays, days, stayNights, TYPICAL_YEARS);
            case CARE_HOME, LIVE_IN, SHARED_LIVES, HOMESHARE -> this;
        };
    }

    /** The same, for another number of years in a home. */
    public Plan forYears(int newYears) {
        return with(minutes, liveInDays, days, stayNights, newYears);
    }

    private Plan with(int newMinutes, int newLiveInDays, int newDays, int newStayNights, int newYears) {
        return new Plan(
                visits,
                newMinutes,
                weekendMinutes,
                wakingNights,
                sleepIns,
                newLiveInDays,
                newDays,
                sessions,
                newStayNights,
                room,
                band,
                tenure,
                newYears);
    }

    /** Whether this plan says how much of what is priced so; a week's place needs no more saying. */
    public boolean says(PricedBy pricedBy) {
        return switch (pricedBy) {
            case HOURS -> !visits.isEmpty() || minutes + weekendMinutes + wakingNights + sleepIns > 0;
            case DAYS -> days + sessions > 0;
            case STAYS -> stayNights > 0;
            case HOUSING -> years > 0;
            case CARE_HOME, LIVE_IN, SHARED_LIVES, HOMESHARE -> true;
        };
    }

    /**
     * Of the ways in which one service may be used, those that this plan says how much of; the first that a service has
     * is the one that is meant.
     */
    public List<PricedBy> asked() {
        return ASKED_FIRST.stream().filter(this::asks).toList();
    }

    private boolean asks(PricedBy pricedBy) {
        return pricedBy == PricedBy.LIVE_IN ? liveInDays > 0 : says(pricedBy);
    }

    /** This plan, asking for that way too: with the typical quantity, if it says none. */
    public Plan asking(PricedBy pricedBy) {
        return pricedBy == PricedBy.LIVE_IN && liveInDays == 0
                ? with(minutes, WHOLE_WEEK, days, stayNights, years)
                : completedFor(pricedBy);
    }

    /** What of this plan matters to services priced in these ways; the years tell how far ahead to look with any. */
    public Plan onlyFor(Collection<PricedBy> ways) {
        boolean hours = ways.contains(PricedBy.HOURS);
        boolean inDays = ways.contains(PricedBy.DAYS);
        boolean banded = ways.stream().anyMatch(way -> bandFor(way) != null);
        return new Plan(
                hours ? visits : List.of(),
                hours ? minutes : 0,
                hours ? weekendMinutes : 0,
                hours ? wakingNights : 0,
                hours ? sleepIns : 0,
                ways.contains(PricedBy.LIVE_IN) ? liveInDays : 0,
                inDays ? days : 0,
                inDays ? sessions : 0,
                ways.contains(PricedBy.STAYS) ? stayNights : 0,
                ways.contains(PricedBy.CARE_HOME) ? room : null,
                banded ? band : null,
                ways.contains(PricedBy.HOUSING) ? tenure : null,
                years);
    }

    /** Why nothing of this plan can be reckoned by these ways, and what to do; empty if something can, or it says nothing. */
    public Optional<String> problemFor(Collection<PricedBy> ways) {
        Plan here = forYears(0);
        return here.equals(NOTHING) || !here.onlyFor(ways).equals(NOTHING)
                ? Optional.empty()
                : Optional.of(UnsuitedPlan.inWords(here, ways));
    }

    /** What is priced, in a few words: "10 hours a week, on weekdays". */
    public String inWords(PricedBy pricedBy) {
        return PlanWords.of(completedFor(pricedBy), pricedBy);
    }

    /** The band, if prices of this way are told apart by it. */
    @Nullable
    CareBand bandFor(PricedBy pricedBy) {
        return band != null && CareBand.listFor(pricedBy).contains(band) ? band : null;
    }

    /** Minutes of care a week on days of this type, in visits or not. */
    int careMinutes(DayType type) {
        int inVisits = visits.stream()
                .mapToInt(visit -> visit.daysOf(type) * visit.minutes())
                .sum();
        return inVisits + (type == DayType.WEEKDAY ? minutes : weekendMinutes);
    }
}
