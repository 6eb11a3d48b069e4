package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.kindred.directory.PartOfDay;

/**
 * Gives each part of what is wanted its times: first what has a time of the day, then days out, then, in turns, what may be
 * at any time. Where there is no room left, times overlap, and then only one of those can be done.
 */
final class WeekLayout {

    /** Days out are spread. */
    static final List<DayOfWeek> OUT_FIRST = List.of(
            DayOfWeek.TUESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY,
            DayOfWeek.SUNDAY);

    private static final List<DayOfWeek> HOME_FIRST = List.of(
            DayOfWeek.MONDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.SATURDAY,
            DayOfWeek.SUNDAY);

    /** Days kept free for whole days out, unless they are what is asked for: the others are for what is done at home. */
    private static final int MOST_DAYS_KEPT = 3;

    private static final int SPARE_SLOTS = 8;
    private static final WeekGrid.Span OUT = WeekGrid.Span.of(WeekGrid.OUT_FROM, WeekGrid.OUT_MINUTES);
    private static final WeekGrid.Span DAYTIME = new WeekGrid.Span(600, 1_020);

    private final List<Want> wants;
    private final WeekGrid grid = new WeekGrid();
    private final Map<Whose, Map<DayOfWeek, Want>> kept = new EnumMap<>(Whose.class);
    private final Map<Want, List<Slot>> slots = new LinkedHashMap<>();

    WeekLayout(List<Want> wants) {
        this.wants = wants;
    }

    List<Parcel> parcels() {
        wants.forEach(want -> slots.put(want, new ArrayList<>()));
        wants.stream().filter(want -> want.at() != null).forEach(this::placeAtClock);
        wants.stream().filter(want -> want.form().isNight()).forEach(this::placeAtClock);
        placeInZones();
        keepDaysOut();
        placeFlexible();
        Set<String> ids = new HashSet<>();
        return wants.stream().map(want -> parcel(want, ids)).toList();
    }

    private void placeAtClock(Want want) {
        LocalTime at = want.at();
        placeEvery(want, at == null ? WeekGrid.NIGHT_START : at);
    }

    /** One after the other as people do them; where there is no room for all, the most important first. */
    private void placeInZones() {
        for (PartOfDay part : PartOfDay.values()) {
            List<Want> some = wants.stream()
                    .filter(want ->
                            want.isTimed() && want.at() == null && !want.form().isNight() && want.part() == part)
                    .toList();
            List<Want> natural = new ArrayList<>(some);
            Comparator<Want> inOrder = Comparator.comparing(want -> want.helps().getFirst());
            // at the end of the day one goes to bed last; of a couple one after the other
            natural.sort(Comparator.comparing(Want::whose)
                    .thenComparing(part == PartOfDay.EVENING ? inOrder.reversed() : inOrder));
            WeekGrid before = new WeekGrid(grid);
            boolean fits = natural.stream()
                    .allMatch(want -> firstInZone(before, want)
                            .map(start -> take(before, want, start))
                            .isPresent());
            (fits ? natural : some)
                    .forEach(want -> placeEvery(
                            want,
                            firstInZone(grid, want).orElse(WeekGrid.zone(part).start())));
        }
    }

    private static Optional<LocalTime> firstInZone(WeekGrid grid, Want want) {
        PartOfDay part = want.part();
        return grid.firstFree(
                want.days(), WeekGrid.zone(part == null ? PartOfDay.MORNING : part), want.minutes(), want.whose());
    }

    private static LocalTime take(WeekGrid grid, Want want, LocalTime start) {
        want.days().forEach(day -> grid.take(day, WeekGrid.Span.of(start, want.minutes())));
        return start;
    }

    private void placeEvery(Want want, LocalTime start) {
        take(grid, want, start);
        want.days().forEach(day -> slotsOf(want).add(new Slot(day, start)));
    }

    private void keepDaysOut() {
        wants.stream().filter(Want::isLongOuting).forEach(want -> keep(want, Want.ALL_DAYS.size()));
        wants.stream()
                .filter(want -> want.form() == Form.OUTINGS && !want.isLongOuting())
                .forEach(want -> keep(want, MOST_DAYS_KEPT));
        kept.forEach((whose, days) -> keepFree(whose, days));
    }

    private void keepFree(Whose whose, Map<DayOfWeek, Want> days) {
        days.forEach((day, want) -> {
            if (want.at() == null) {
                // whoever comes by the hour then may come before or after noon
                for (WeekGrid.Span half : halves(want)) {
                    grid.firstFree(List.of(day), half, want.minutes(), whose)
                            .ifPresent(start -> slotsOf(want).add(new Slot(day, start)));
                }
            }
        });
        days.keySet().forEach(day -> grid.take(day, OUT, whose));
    }

    /** What both do together is done by whoever comes: a place at a day service is one person's. */
    private void keep(Want want, int most) {
        if (want.whose() == Whose.BOTH) {
            return;
        }
        Map<DayOfWeek, Want> days = kept.computeIfAbsent(want.whose(), key -> new EnumMap<>(DayOfWeek.class));
        OUT_FIRST.stream()
                .filter(day -> want.days().contains(day) && !days.containsKey(day))
                .limit(Math.max(0, Math.min(want.times(), most - days.size())))
                .forEach(day -> days.put(day, want));
    }

    private static List<WeekGrid.Span> halves(Want want) {
        List<WeekGrid.Span> halves = new ArrayList<>();
        if (want.minutes() > 150) {
            return List.of(OUT);
        }
        if (want.part() != PartOfDay.AFTERNOON) {
            halves.add(new WeekGrid.Span(OUT.from(), 750));
        }
        if (want.part() != PartOfDay.MORNING) {
            halves.add(new WeekGrid.Span(780, OUT.to()));
        }
        return halves;
    }

    /** In turns, so that each gets about as many days to choose from. */
    private void placeFlexible() {
        List<Want> open = new ArrayList<>(wants.stream()
                .filter(want -> !want.isTimed() && !want.form().isByTheYear())
                .toList());
        List<Want> all = List.copyOf(open);
        while (!open.isEmpty()) {
            open.removeIf(want -> slotsOf(want).size() >= want.times() + SPARE_SLOTS || !placeOnce(want));
        }
        all.forEach(this::placeWithoutRoom);
    }

    private boolean placeOnce(Want want) {
        return placeOnce(want, true) || placeOnce(want, false);
    }

    private boolean placeOnce(Want want, boolean onNewDay) {
        for (DayOfWeek day : want.form() == Form.OUTINGS ? OUT_FIRST : HOME_FIRST) {
            if (want.days().contains(day) && (!onNewDay || !daysOf(want).contains(day))) {
                for (WeekGrid.Span window : windows(want)) {
                    LocalTime start = grid.firstFree(List.of(day), window, want.minutes(), want.whose())
                            .orElse(null);
                    if (start != null) {
                        grid.take(day, WeekGrid.Span.of(start, want.minutes()));
                        slotsOf(want).add(new Slot(day, start));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<WeekGrid.Span> windows(Want want) {
        PartOfDay part = want.part();
        if (part != null) {
            return List.of(WeekGrid.window(part));
        }
        return want.minutes() > DAYTIME.to() - 780
                ? List.of(DAYTIME)
                : List.of(WeekGrid.window(PartOfDay.MORNING), WeekGrid.window(PartOfDay.AFTERNOON));
    }

    /** On the days that are kept for it, if there are any, so that as little as can be is at the same time. */
    private void placeWithoutRoom(Want want) {
        List<DayOfWeek> days = new ArrayList<>(HOME_FIRST);
        days.sort(Comparator.comparing(day -> !want.equals(keptOf(want).get(day))));
        for (DayOfWeek day : days) {
            if (daysOf(want).size() < want.times()
                    && want.days().contains(day)
                    && !daysOf(want).contains(day)) {
                slotsOf(want).add(new Slot(day, windows(want).getFirst().start()));
            }
        }
    }

    private Map<DayOfWeek, Want> keptOf(Want want) {
        return kept.getOrDefault(want.whose(), Map.of());
    }

    private List<Slot> slotsOf(Want want) {
        return slots.computeIfAbsent(want, key -> new ArrayList<>());
    }

    private Set<DayOfWeek> daysOf(Want want) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        slotsOf(want).forEach(slot -> days.add(slot.day()));
        return days;
    }

    private Parcel parcel(Want want, Set<String> ids) {
        Set<DayOfWeek> whole = EnumSet.noneOf(DayOfWeek.class);
        keptOf(want).forEach((day, owner) -> {
            if (owner.equals(want)) {
                whole.add(day);
            }
        });
        String id = want.id();
        for (int more = 2; !ids.add(id); more++) {
            id = want.id() + "-" + more;
        }
        return new Parcel(
                id,
                want.whose(),
                want.helps(),
                want.importance(),
                want.form(),
                slotsOf(want),
                whole,
                want.times(),
                want.minutes(),
                want.points());
    }
}
