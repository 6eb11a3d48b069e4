package uk.kindred.matching;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.kindred.directory.PartOfDay;

/** The parcels of a request as bits of a number: those that may take a whole day first, so that clashes show early. */
final class Pieces {

    private static final int PARTS = PartOfDay.values().length;

    private final List<Parcel> parcels;
    private final int[] clashes;
    private final int[] overlaps;
    private final int[] whose = new int[Whose.values().length];
    private final int[] mayAdjoin;
    private final int[][] slotTimes;
    private final int[] points;
    private final int[] mostFirst;

    Pieces(List<Parcel> asked) {
        this.parcels = new ArrayList<>(asked);
        parcels.sort(Comparator.comparing(parcel -> parcel.wholeDays().isEmpty()));
        this.clashes = new int[parcels.size()];
        this.overlaps = new int[parcels.size()];
        this.mayAdjoin = new int[parcels.size()];
        this.slotTimes = new int[parcels.size()][];
        for (int piece = 0; piece < parcels.size(); piece++) {
            slotTimes[piece] = timesOf(parcels.get(piece));
            whose[parcels.get(piece).whose().ordinal()] |= 1 << piece;
            for (int other = 0; other < parcels.size(); other++) {
                if (other != piece && areAtOnce(parcels.get(piece), parcels.get(other))) {
                    overlaps[piece] |= 1 << other;
                    clashes[piece] |= areOfOne(piece, other) ? 1 << other : 0;
                }
                if (other != piece && adjoin(parcels.get(piece), parcels.get(other))) {
                    mayAdjoin[piece] |= 1 << other;
                }
            }
        }
        this.points = points(parcels);
        this.mostFirst = IntStream.rangeClosed(1, all())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(mask -> -points[mask])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] points(List<Parcel> parcels) {
        int[] points = new int[1 << parcels.size()];
        for (int mask = 1; mask < points.length; mask++) {
            points[mask] = points[mask & mask - 1]
                    + parcels.get(Integer.numberOfTrailingZeros(mask)).points();
        }
        return points;
    }

    int count() {
        return parcels.size();
    }

    int all() {
        return (1 << parcels.size()) - 1;
    }

    Parcel get(int piece) {
        return parcels.get(piece);
    }

    int indexOf(Parcel parcel) {
        return parcels.indexOf(parcel);
    }

    List<Parcel> list(int mask) {
        List<Parcel> listed = new ArrayList<>();
        for (int piece = 0; piece < parcels.size(); piece++) {
            if ((mask & 1 << piece) != 0) {
                listed.add(parcels.get(piece));
            }
        }
        return listed;
    }

    int mask(Predicate<Parcel> of) {
        int mask = 0;
        for (int piece = 0; piece < parcels.size(); piece++) {
            if (of.test(parcels.get(piece))) {
                mask |= 1 << piece;
            }
        }
        return mask;
    }

    int points(int mask) {
        return points[mask];
    }

    /** All sets of pieces but the empty one, those that count for most first. */
    int[] mostFirst() {
        return mostFirst;
    }

    /**
     * Others of the same person that have no times but its own, so that only one of these can be done. Of what may take whole days instead,
     * it is to say itself.
     */
    int clashes(int piece) {
        return clashes[piece];
    }

    /** Others at the same time, of whichever person: nobody can be with both of a couple at once. */
    int overlaps(int piece) {
        return overlaps[piece];
    }

    /** Bits of the pieces that are needed by this person alone, or by both together. */
    int of(Whose somebody) {
        return whose[somebody.ordinal()];
    }

    /** Whether there is a person who has both. */
    private boolean areOfOne(int piece, int other) {
        return parcels.get(piece).whose().meets(parcels.get(other).whose());
    }

    /** Others that may begin as it ends, or end as it begins. */
    int mayAdjoin(int piece) {
        return mayAdjoin[piece];
    }

    private static boolean adjoin(Parcel one, Parcel other) {
        return Visits.adjoin(one, one.slots(), other, other.slots());
    }

    /** Of each slot, the parts of the days that it touches, as bits. */
    int[] slotTimes(int piece) {
        return slotTimes[piece];
    }

    /** Others of the same person that are wanted at home at a time of being out on that day. */
    int atHomeWhileOut(int piece, Collection<Slot> daysOut) {
        int mask = 0;
        for (int other = 0; other < parcels.size(); other++) {
            Parcel parcel = parcels.get(other);
            if (other != piece
                    && areOfOne(piece, other)
                    && daysOut.stream()
                            .anyMatch(out -> parcel.slots().stream()
                                    .anyMatch(slot ->
                                            WeekGrid.overlap(out, WeekGrid.OUT_MINUTES, slot, parcel.minutes())))) {
                mask |= 1 << other;
            }
        }
        return mask;
    }

    static int timeBit(int day, PartOfDay part) {
        return 1 << day * PARTS + part.ordinal();
    }

    private static int[] timesOf(Parcel parcel) {
        int[] times = new int[parcel.slots().size()];
        for (int slot = 0; slot < times.length; slot++) {
            int day = parcel.slots().get(slot).day().ordinal();
            LocalTime start = parcel.slots().get(slot).start();
            if (parcel.form().isNight()) {
                times[slot] = timeBit(day, PartOfDay.NIGHT);
            } else {
                for (PartOfDay part : WeekGrid.partsOf(start, parcel.minutes())) {
                    times[slot] |= timeBit(day, part);
                }
            }
        }
        return times;
    }

    private static boolean areAtOnce(Parcel one, Parcel other) {
        boolean otherDecides = one.wholeDays().isEmpty() && !other.wholeDays().isEmpty();
        return !otherDecides
                && one.slots().stream()
                        .anyMatch(first -> other.slots().stream()
                                .anyMatch(second -> WeekGrid.overlap(first, one.minutes(), second, other.minutes())));
    }
}
