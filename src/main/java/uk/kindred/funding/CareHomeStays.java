package uk.kindred.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How many nights in care homes count against the four weeks that direct payments may pay for in any 12 months: stays with
 * less than four weeks between them are added up, others are not (Direct Payments Regulations 2014, reg. 6).
 *
 * @param mostNights the highest count of any 12 months
 */
public record CareHomeStays(long mostNights) {

    /** Four weeks. */
    public static final int MOST_NIGHTS = 28;

    public static final int MOST_STAYS = 60;

    /** @throws IllegalArgumentException if stays overlap, or there are too many to read */
    public static CareHomeStays of(List<Stay> stays) {
        if (stays.size() > MOST_STAYS) {
            throw new IllegalArgumentException("Name at most " + MOST_STAYS + " stays.");
        }
        List<Stay> inOrder =
                stays.stream().sorted(Comparator.comparing(Stay::from)).toList();
        long most = 0;
        List<Stay> together = new ArrayList<>();
        for (Stay stay : inOrder) {
            if (!together.isEmpty() && !belongsTo(together.getLast(), stay)) {
                most = Math.max(most, mostInAYear(together));
                together.clear();
            }
            together.add(stay);
        }
        return new CareHomeStays(Math.max(most, mostInAYear(together)));
    }

    private static boolean belongsTo(Stay earlier, Stay later) {
        long between = ChronoUnit.DAYS.between(earlier.to(), later.from());
        if (between < 0) {
            throw new IllegalArgumentException(
                    "Stays cannot overlap: " + later.from() + " is before " + earlier.to() + ".");
        }
        return between < MOST_NIGHTS;
    }

    /** The fullest 12 months begin with a stay. */
    private static long mostInAYear(List<Stay> together) {
        return together.stream()
                .mapToLong(first -> nights(together, first.from(), first.from().plusYears(1)))
                .max()
                .orElse(0);
    }

    private static long nights(List<Stay> stays, LocalDate from, LocalDate to) {
        return stays.stream().mapToLong(stay -> stay.nightsWithin(from, to)).sum();
    }

    public boolean isWithinLimit() {
        return mostNights <= MOST_NIGHTS;
    }
}
