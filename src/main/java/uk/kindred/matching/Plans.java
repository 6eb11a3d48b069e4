package uk.kindred.matching;

import java.util.List;
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
        int waking = 0;
        int sleeping = 0;
        for (Parcel parcel : parcels) {
            waking += parcel.form() == Form.WAKING_NIGHTS ? parcel.times() : 0;
            sleeping += parcel.form() == Form.SLEEPING_NIGHTS ? parcel.times() : 0;
        }
        return plan(Visits.planned(parcels, placed), waking, sleeping, 0, 0, 0, 0);
    }

    private static Plan plan(
            List<PlannedVisit> visits, int waking, int sleeping, int liveIn, int days, int sessions, int nights) {
        return new Plan(visits, 0, 0, waking, sleeping, liveIn, days, sessions, nights, null, null, null, 0);
    }
}
