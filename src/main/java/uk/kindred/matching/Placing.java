package uk.kindred.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.kindred.directory.Feature;
import uk.kindred.directory.PartOfDay;
import uk.kindred.directory.TimeOfWeek;
import uk.kindred.pricing.PricedBy;

/**
 * At which of a parcel's times a candidate would do it: on days on which they work, weekdays before weekends, as far from
 * each other as can be. No parcel's times depend on another's, since each has its own.
 */
final class Placing {

    private static final int DAYS = 7;
    private static final int WEEKDAYS = 0b001_1111;

    private final Pieces pieces;

    Placing(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The times of the week at which somebody works, as bits; all of them where nobody said. */
    static int times(Candidate candidate) {
        if (candidate.works().isEmpty()) {
            return -1;
        }
        int bits = 0;
        int days = 0;
        for (TimeOfWeek time : candidate.works()) {
            bits |= Pieces.timeBit(time.day().ordinal(), time.part());
            days |= 1 << time.day().ordinal();
        }
        if (candidate.features().features().contains(Feature.NIGHTS)) {
            for (int day = 0; day < DAYS; day++) {
                bits |= (days & 1 << day) == 0 ? 0 : Pieces.timeBit(day, PartOfDay.NIGHT);
            }
        }
        return bits;
    }

    /** Empty if there are not enough days; no times at all of a break. */
    Optional<List<Slot>> of(int piece, Candidate candidate, PricedBy way, int times) {
        Parcel parcel = pieces.get(piece);
        if (parcel.form().isByTheYear()) {
            return Optional.of(List.of());
        }
        return way == PricedBy.DAYS && candidate.wholeDays()
                ? wholeDays(parcel, times)
                : slots(piece, parcel, way, times);
    }

    private Optional<List<Slot>> slots(int piece, Parcel parcel, PricedBy way, int times) {
        boolean always = way == PricedBy.LIVE_IN || way == PricedBy.HOMESHARE;
        int[] slotTimes = pieces.slotTimes(piece);
        Slot[] first = new Slot[DAYS];
        int days = 0;
        for (int index = slotTimes.length - 1; index >= 0; index--) {
            if (always || (slotTimes[index] & ~times) == 0) {
                Slot slot = parcel.slots().get(index);
                first[slot.day().ordinal()] = slot;
                days |= 1 << slot.day().ordinal();
            }
        }
        return chosen(days, parcel.times(), first);
    }

    private static Optional<List<Slot>> wholeDays(Parcel parcel, int times) {
        Slot[] first = new Slot[DAYS];
        int days = 0;
        for (DayOfWeek day : parcel.wholeDays()) {
            int open = Pieces.timeBit(day.ordinal(), PartOfDay.MORNING)
                    | Pieces.timeBit(day.ordinal(), PartOfDay.AFTERNOON);
            if ((times & open) == open) {
                first[day.ordinal()] = new Slot(day, WeekGrid.OUT_FROM);
                days |= 1 << day.ordinal();
            }
        }
        return chosen(days, parcel.times(), first);
    }

    private static Optional<List<Slot>> chosen(int days, int times, Slot[] slots) {
        if (Integer.bitCount(days) < times) {
            return Optional.empty();
        }
        int best = days;
        if (Integer.bitCount(days) > times) {
            best = 0;
            int weekdays = Math.min(times, Integer.bitCount(days & WEEKDAYS));
            for (int tried = 1; tried < 1 << DAYS; tried++) {
                if ((tried & ~days) == 0
                        && Integer.bitCount(tried) == times
                        && Integer.bitCount(tried & WEEKDAYS) == weekdays
                        && (best == 0 || leastGap(tried) > leastGap(best))) {
                    best = tried;
                }
            }
        }
        List<Slot> chosen = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            if ((best & 1 << day) != 0) {
                chosen.add(slots[day]);
            }
        }
        return Optional.of(chosen);
    }

    /** Days from one to the next, the next week's too. */
    private static int leastGap(int days) {
        int least = DAYS;
        int first = Integer.numberOfTrailingZeros(days);
        int last = first;
        for (int day = first + 1; day <= first + DAYS; day++) {
            if ((days & 1 << day % DAYS) != 0) {
                least = Math.min(least, day - last);
                last = day;
            }
        }
        return least;
    }
}
