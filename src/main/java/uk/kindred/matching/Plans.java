package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PlannedVisit;
import uk.kindred.pricing.PricedBy;

/** The plan that parcels make with one candidate: what its own page is asked for. */
final class Plans {

    private Plans() {}

    /** @param placed of each parcel, its times */
    static Plan of(List<Parcel> parcels, List<List<Slot>> placed, PricedBy way, boolean wholeDays) {
        return switch (way) {
            case HOURS -> ofHours(parcels, placed);
            case LIVE_IN -> plan(List.of(), 0, 0, Parcel.DAYS_IN_WEEK, 0, 0, 0);
            case DAYS -> {
                int times = parcels.stream()
                        .filter(parcel -> parcel.form() == Form.OUTINGS)
                        .mapToInt(Parcel::times)
                        .sum();
                yield plan(List.of(), 0, 0, 0, wholeDays ? times : 0, wholeDays ? 0 : times, 0);
            }
            case STAYS ->
                plan(
                        List.of(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        parcels.stream().mapToInt(Parcel::times).sum());
            case HOMESHARE, CARE_HOME, SHARED_LIVES, HOUSING -> Plan.NOTHING;
        };
    }

    /** What of a tariff the plan takes: in a week, or of short stays in the year. */
    static Demand demand(Plan plan, PricedBy way) {
        return way == PricedBy.STAYS ? Demand.ofYearOfStays(plan) : Demand.of(plan, way);
    }

    private static Plan ofHours(List<Parcel> parcels, List<List<Slot>> placed) {
        List<PlannedVisit> visits = new ArrayList<>();
        int waking = 0;
        int sleeping = 0;
        for (int index = 0; index < parcels.size(); index++) {
            Parcel parcel = parcels.get(index);
            if (parcel.form() == Form.WAKING_NIGHTS) {
                waking += parcel.times();
            } else if (parcel.form() == Form.SLEEPING_NIGHTS) {
                sleeping += parcel.times();
            } else {
                visits.addAll(visits(parcel, placed.get(index)));
            }
        }
        return plan(visits, waking, sleeping, 0, 0, 0, 0);
    }

    private static List<PlannedVisit> visits(Parcel parcel, List<Slot> slots) {
        Map<LocalTime, Set<DayOfWeek>> days = new TreeMap<>();
        slots.forEach(slot -> days.computeIfAbsent(slot.start(), key -> EnumSet.noneOf(DayOfWeek.class))
                .add(slot.day()));
        return days.entrySet().stream()
                .map(entry -> new PlannedVisit(entry.getValue(), entry.getKey(), parcel.minutes()))
                .toList();
    }

    private static Plan plan(
            List<PlannedVisit> visits, int waking, int sleeping, int liveIn, int days, int sessions, int nights) {
        return new Plan(visits, 0, 0, waking, sleeping, liveIn, days, sessions, nights, null, null, null, 0);
    }
}
