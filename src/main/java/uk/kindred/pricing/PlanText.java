package uk.kindred.pricing;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a plan's text form, of characters that need no escaping in a URL's query. */
final class PlanText {

    private static final int MINUTES_IN_HOUR = 60;
    private static final int DAYS_IN_WEEK = 7;
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private PlanText() {}

    static String of(Plan plan) {
        List<String> parts = new ArrayList<>();
        if (!plan.visits().isEmpty()) {
            parts.add(PlanParts.VISITS + ":"
                    + plan.visits().stream().map(PlanText::visit).collect(Collectors.joining(",")));
        }
        addTime(parts, PlanParts.HOURS, plan.minutes());
        addTime(parts, PlanParts.WEEKEND_HOURS, plan.weekendMinutes());
        addCount(parts, PlanParts.NIGHTS, plan.wakingNights());
        addCount(parts, PlanParts.SLEEP_INS, plan.sleepIns());
        addCount(parts, PlanParts.LIVE_IN, plan.liveInDays());
        addCount(parts, PlanParts.DAYS, plan.days());
        addCount(parts, PlanParts.SESSIONS, plan.sessions());
        addCount(parts, PlanParts.STAY, plan.stayNights());
        if (plan.room() != null) {
            parts.add(PlanParts.ROOM + ":" + plan.room().slug());
        }
        if (plan.band() != null) {
            parts.add(PlanParts.BAND + ":" + plan.band().slug());
        }
        if (plan.tenure() != null) {
            parts.add(PlanParts.HOME + ":" + plan.tenure().slug());
        }
        addCount(parts, PlanParts.YEARS, plan.years());
        return String.join(";", parts);
    }

    private static void addCount(List<String> parts, String name, int count) {
        if (count > 0) {
            parts.add(name + ":" + count);
        }
    }

    private static void addTime(List<String> parts, String name, int minutes) {
        if (minutes > 0) {
            parts.add(name + ":" + hours(minutes));
        }
    }

    /** "14", "10.5"; where that would not be exact, hours and minutes: "3h20". */
    private static String hours(int minutes) {
        int whole = minutes / MINUTES_IN_HOUR;
        return switch (minutes % MINUTES_IN_HOUR) {
            case 0 -> Integer.toString(whole);
            case 15 -> whole + ".25";
            case 30 -> whole + ".5";
            case 45 -> whole + ".75";
            default -> whole + "h" + String.format(Locale.ROOT, "%02d", minutes % MINUTES_IN_HOUR);
        };
    }

    private static String visit(PlannedVisit visit) {
        return days(visit.days()) + "@" + visit.start().format(START) + "x" + visit.minutes();
    }

    /** "daily", "mon-fri", "mon.wed", "mon-wed.sat". */
    static String days(Set<DayOfWeek> days) {
        if (days.size() == DAYS_IN_WEEK) {
            return "daily";
        }
        List<String> runs = new ArrayList<>();
        int day = 1;
        while (day <= DAYS_IN_WEEK) {
            int end = day;
            while (end <= DAYS_IN_WEEK && days.contains(DayOfWeek.of(end))) {
                end++;
            }
            if (end > day) {
                String first = abbreviation(DayOfWeek.of(day));
                runs.add(end - day == 1 ? first : first + "-" + abbreviation(DayOfWeek.of(end - 1)));
            }
            day = end + 1;
        }
        return String.join(".", runs);
    }

    static String abbreviation(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
