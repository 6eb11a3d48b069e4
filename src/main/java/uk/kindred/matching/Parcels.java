package uk.kindred.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import uk.kindred.directory.PartOfDay;

/** Cuts what is needed into parcels, and lays out the person's week so that each has times of its own. */
final class Parcels {

    /** Beyond that there is no proof within a second. */
    static final int MOST = 14;

    private final List<Want> wants;

    Parcels(MatchRequest request) {
        this.wants = new Wants(request).list();
    }

    /** @throws IllegalArgumentException with what to do, if it is more than can be planned at once */
    List<Parcel> list() {
        List<Parcel> parcels = new WeekLayout(joined(split(true, true), Want::canJoin)).parcels();
        if (parcels.size() > MOST) {
            parcels = new WeekLayout(joined(split(false, true), Want::canJoin)).parcels();
        }
        if (parcels.size() > MOST) {
            parcels = new WeekLayout(joined(split(false, false), Want::isThenToo)).parcels();
        }
        if (parcels.size() > MOST) {
            throw new IllegalArgumentException("This is more than can be planned at once: " + parcels.size()
                    + " parts of a week, and there is room for " + MOST
                    + ". Ask for fewer things, or for more of them on the same days and at the same times.");
        }
        return parcels;
    }

    private List<Want> split(boolean weekendsApart, boolean daysOutApart) {
        List<Want> split = new ArrayList<>();
        Map<Whose, Set<DayOfWeek>> out = new EnumMap<>(Whose.class);
        for (Whose whose : Whose.values()) {
            out.put(whose, daysOutApart ? daysOut(whose) : Set.of());
        }
        for (Want want : wants) {
            if (!want.isTimed() || !want.isEveryDay()) {
                split.add(want);
            } else {
                split.addAll(pieces(want, groups(want, weekendsApart, out.getOrDefault(want.whose(), Set.of()))));
            }
        }
        return split;
    }

    /** The days that are to be filled by something to do; who is at home at noon then is another question. */
    private Set<DayOfWeek> daysOut(Whose whose) {
        Set<DayOfWeek> out = EnumSet.noneOf(DayOfWeek.class);
        wants.stream()
                .filter(want -> want.isLongOuting() && want.whose().meets(whose))
                .forEach(want -> WeekLayout.OUT_FIRST.stream()
                        .filter(want.days()::contains)
                        .filter(day -> !out.contains(day))
                        .limit(want.times())
                        .forEach(out::add));
        return out;
    }

    private static Collection<Set<DayOfWeek>> groups(Want want, boolean weekendsApart, Set<DayOfWeek> out) {
        boolean atNoon = want.part() == PartOfDay.AFTERNOON && want.form() == Form.VISITS;
        Map<Integer, Set<DayOfWeek>> groups = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (want.days().contains(day)) {
                int group = atNoon && out.contains(day) ? 2 : weekendsApart && Want.WEEKEND.contains(day) ? 1 : 0;
                groups.computeIfAbsent(group, key -> EnumSet.noneOf(DayOfWeek.class))
                        .add(day);
            }
        }
        return groups.values();
    }

    private static List<Want> pieces(Want want, Collection<Set<DayOfWeek>> groups) {
        List<Want> pieces = new ArrayList<>();
        int taken = 0;
        for (Set<DayOfWeek> days : groups) {
            int before = want.points() * taken / want.times();
            taken += days.size();
            pieces.add(want.on(days, days.size(), want.points() * taken / want.times() - before));
        }
        return pieces;
    }

    private static List<Want> joined(List<Want> wants, BiPredicate<Want, Want> canJoin) {
        List<Want> joined = new ArrayList<>();
        List<Want> inOrder = new ArrayList<>(wants);
        inOrder.sort(Comparator.comparing(Want::importance));
        for (Want want : inOrder) {
            int with = 0;
            while (with < joined.size() && !canJoin.test(joined.get(with), want)) {
                with++;
            }
            if (with < joined.size()) {
                joined.set(with, joined.get(with).joined(want));
            } else {
                joined.add(want);
            }
        }
        return joined;
    }
}
