package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.kindred.pricing.PlannedVisit;

/**
 * When one listing is there for several parcels: what begins as the other ends is one visit, and paid as one. A visit that
 * goes on past midnight stands by itself.
 */
final class Visits {

    private static final int MINUTES_IN_DAY = 24 * 60;

    private Visits() {}

    /**
     * Once on a day.
     *
     * @param from minutes since the day began
     * @param parcels what is done then, as bits of the list that was given, and in which order
     */
    record Visit(DayOfWeek day, int from, int to, List<Integer> parcels) {

        int minutes() {
            return to - from;
        }

        LocalTime start() {
            return LocalTime.ofSecondOfDay(from * 60L);
        }

        private boolean goesOnWith(Visit next) {
            return day == next.day && to == next.from && next.to <= MINUTES_IN_DAY;
        }

        private Visit with(Visit next) {
            List<Integer> both = new ArrayList<>(parcels);
            both.addAll(next.parcels);
            return new Visit(day, from, next.to, both);
        }
    }

    /** In the order of the week; none of nights and of breaks. @param placed of each parcel, its times */
    static List<Visit> list(List<Parcel> parcels, List<List<Slot>> placed) {
        List<Visit> single = new ArrayList<>();
        for (int index = 0; index < parcels.size(); index++) {
            if (isVisit(parcels.get(index))) {
                for (Slot slot : placed.get(index)) {
                    int from = slot.start().toSecondOfDay() / 60;
                    single.add(new Visit(
                            slot.day(), from, from + parcels.get(index).minutes(), List.of(index)));
                }
            }
        }
        single.sort(Comparator.comparing(Visit::day).thenComparing(Visit::from).thenComparing(Visit::to));
        List<Visit> joined = new ArrayList<>();
        for (Visit visit : single) {
            if (!joined.isEmpty() && joined.getLast().goesOnWith(visit)) {
                joined.set(joined.size() - 1, joined.getLast().with(visit));
            } else {
                joined.add(visit);
            }
        }
        return joined;
    }

    /** The same as a plan has them: of the same time and length, once with all days. */
    static List<PlannedVisit> planned(List<Parcel> parcels, List<List<Slot>> placed) {
        Map<LocalTime, Map<Integer, Set<DayOfWeek>>> days = new TreeMap<>();
        list(parcels, placed)
                .forEach(visit -> days.computeIfAbsent(visit.start(), key -> new TreeMap<>())
                        .computeIfAbsent(visit.minutes(), key -> EnumSet.noneOf(DayOfWeek.class))
                        .add(visit.day()));
        List<PlannedVisit> planned = new ArrayList<>();
        days.forEach((start, lengths) ->
                lengths.forEach((minutes, some) -> planned.add(new PlannedVisit(some, start, minutes))));
        return planned;
    }

    /** Whether the one begins as the other ends on some day, so that both are one visit. */
    static boolean adjoin(Parcel one, List<Slot> first, Parcel other, List<Slot> second) {
        return isVisit(one)
                && isVisit(other)
                && first.stream()
                        .anyMatch(slot -> second.stream()
                                .anyMatch(next -> slot.day() == next.day()
                                        && (isNext(slot, one, next, other) || isNext(next, other, slot, one))));
    }

    private static boolean isNext(Slot slot, Parcel parcel, Slot next, Parcel after) {
        int ends = slot.start().toSecondOfDay() / 60 + parcel.minutes();
        return ends == next.start().toSecondOfDay() / 60 && ends + after.minutes() <= MINUTES_IN_DAY;
    }

    private static boolean isVisit(Parcel parcel) {
        return parcel.form() == Form.VISITS || parcel.form() == Form.OUTINGS;
    }
}
