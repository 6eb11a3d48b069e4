package uk.kindred.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a plan asks for, in words that stand beside its cost. */
final class PlanWords {

    private static final int MINUTES_IN_HOUR = 60;
    private static final int DAYS_IN_WEEK = 7;

    private PlanWords() {}

    static String of(Plan plan, PricedBy pricedBy) {
        return switch (pricedBy) {
            case CARE_HOME -> "a week in " + room(plan.room()) + ", " + care(plan.bandFor(pricedBy));
            case HOURS -> hours(plan);
            case LIVE_IN -> liveIn(plan.liveInDays());
            case DAYS -> days(plan);
            case STAYS -> counted(plan.stayNights(), "night") + " away in a year, " + care(plan.bandFor(pricedBy));
            case SHARED_LIVES -> "a week of Shared Lives, " + care(plan.bandFor(pricedBy));
            case HOMESHARE -> "Homeshare, week by week";
            case HOUSING -> tenure(plan.tenure()) + " for " + counted(plan.years(), "year");
        };
    }

    private static String liveIn(int days) {
        return days == 0 || days == DAYS_IN_WEEK
                ? "a week of live-in care"
                : counted(days, "day") + " a week of live-in care";
    }

    private static String room(@Nullable Room room) {
        return room == null ? "any room" : "a " + room.label().toLowerCase(Locale.UK);
    }

    private static String care(@Nullable CareBand band) {
        return band == null ? "any level of care" : band.label().toLowerCase(Locale.UK);
    }

    private static String tenure(@Nullable Tenure tenure) {
        return switch (tenure) {
            case null -> "a home, rented or bought,";
            case RENT -> "a rented home";
            case BUY -> "a bought home";
            case SHARED -> "a home in shared ownership";
        };
    }

    private static String hours(Plan plan) {
        List<String> parts = new ArrayList<>();
        visitsByLength(plan)
                .forEach((length, count) -> parts.add(counted(count, "visit") + " of " + time(length) + " a week"));
        if (plan.minutes() > 0) {
            parts.add(time(plan.minutes()) + " a week, on weekdays");
        }
        if (plan.weekendMinutes() > 0) {
            parts.add(time(plan.weekendMinutes()) + " at the weekend");
        }
        addCounted(parts, plan.wakingNights(), "waking night", " a week");
        addCounted(parts, plan.sleepIns(), "sleep-in", " a week");
        return joined(parts);
    }

    private static Map<Integer, Integer> visitsByLength(Plan plan) {
        Map<Integer, Integer> counts = new TreeMap<>();
        plan.visits()
                .forEach(visit -> counts.merge(visit.minutes(), visit.days().size(), Integer::sum));
        return counts;
    }

    private static String days(Plan plan) {
        List<String> parts = new ArrayList<>();
        addCounted(parts, plan.days(), "day", " a week");
        addCounted(parts, plan.sessions(), "session", " a week");
        return joined(parts);
    }

    private static void addCounted(List<String> parts, int count, String unit, String after) {
        if (count > 0) {
            parts.add(counted(count, unit) + after);
        }
    }

    /** "1 hour", "45 minutes", "3 hours 20 minutes". */
    static String time(int minutes) {
        int hours = minutes / MINUTES_IN_HOUR;
        int rest = minutes % MINUTES_IN_HOUR;
        if (hours == 0) {
            return counted(rest, "minute");
        }
        return counted(hours, "hour") + (rest == 0 ? "" : " " + counted(rest, "minute"));
    }

    static String counted(int count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    static String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
