package uk.kindred.pricing;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Visits that no worker could make: of two that overlap, only the same one twice is two workers at once. */
final class VisitClashes {

    private static final int MINUTES_IN_DAY = 24 * 60;
    private static final int MINUTES_IN_WEEK = 7 * MINUTES_IN_DAY;
    private static final int MOST_WORKERS = 2;

    private VisitClashes() {}

    /** @param start minutes since Monday began */
    private record Occurrence(PlannedVisit visit, DayOfWeek day, int start) {

        boolean isSameAs(Occurrence other) {
            return start == other.start && visit.minutes() == other.visit.minutes();
        }

        boolean runsInto(Occurrence later) {
            return Math.floorMod(later.start - start, MINUTES_IN_WEEK) < visit.minutes();
        }
    }

    static void check(List<PlannedVisit> visits) {
        List<Occurrence> all = occurrences(visits);
        for (int first = 0; first < all.size(); first++) {
            Occurrence one = all.get(first);
            int workers = 1;
            for (Occurrence other : all.subList(first + 1, all.size())) {
                if (one.isSameAs(other)) {
                    workers++;
                } else if (one.runsInto(other) || other.runsInto(one)) {
                    throw overlapping(one, other);
                }
            }
            if (workers > MOST_WORKERS) {
                throw new IllegalArgumentException("The visit at " + one.visit.start() + " on "
                        + name(one.day) + " is there " + workers + " times. Write it twice for two workers at once;"
                        + " more cannot be worked out.");
            }
        }
    }

    /** Minutes in which somebody is there. */
    static int minutesOfOneWorker(List<PlannedVisit> visits) {
        List<Occurrence> counted = new ArrayList<>();
        occurrences(visits).stream()
                .filter(one -> counted.stream().noneMatch(one::isSameAs))
                .forEach(counted::add);
        return counted.stream().mapToInt(one -> one.visit.minutes()).sum();
    }

    private static IllegalArgumentException overlapping(Occurrence one, Occurrence other) {
        return new IllegalArgumentException("The visits at " + one.visit.start() + " on " + name(one.day) + " ("
                + one.visit.minutes() + " minutes) and at " + other.visit.start() + " on " + name(other.day) + " ("
                + other.visit.minutes()
                + " minutes) overlap. Give one of them another time, or make it shorter; for two"
                + " workers at once, write the same visit twice.");
    }

    private static List<Occurrence> occurrences(List<PlannedVisit> visits) {
        return visits.stream()
                .flatMap(visit -> visit.days().stream().map(day -> new Occurrence(visit, day, start(visit, day))))
                .sorted(Comparator.comparingInt(Occurrence::start))
                .toList();
    }

    private static int start(PlannedVisit visit, DayOfWeek day) {
        return day.ordinal() * MINUTES_IN_DAY + visit.start().toSecondOfDay() / 60;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
