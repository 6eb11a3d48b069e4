package uk.kindred.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The home that somebody owns, wholly or in part.
 *
 * @param valuePence of the whole home
 * @param owedPence what is secured on their share
 * @param sharePercent how much of it is theirs
 */
public record OwnHome(long valuePence, long owedPence, int sharePercent, Occupant occupant) {

    /** Schedule 2 to the charging regulations: the first 12 weeks of living in a care home. */
    public static final int WEEKS_IGNORED = 12;

    private static final int WHOLE_PERCENT = 100;
    private static final int SALE_PERCENT = 10;
    private static final int DAYS_IN_WEEK = 7;

    public OwnHome {
        Sums.check(valuePence, "The home’s value");
        Sums.check(owedPence, "What is owed on the home");
        if (sharePercent < 1 || sharePercent > WHOLE_PERCENT) {
            throw new IllegalArgumentException("The share of the home is from 1 to 100 percent.");
        }
    }

    long sharePence() {
        return Sums.percentDown(valuePence, sharePercent);
    }

    long saleExpensesPence() {
        return Sums.percentUp(sharePence(), SALE_PERCENT);
    }

    /** As capital: less a tenth for selling it, and what is owed. */
    long countedPence() {
        return Math.max(0, sharePence() - saleExpensesPence() - owedPence);
    }

    /** The first day on which it counts. */
    static LocalDate countsFrom(LocalDate admittedOn) {
        return admittedOn.plusDays((long) WEEKS_IGNORED * DAYS_IN_WEEK);
    }

    HomeStanding standing(Care care, LocalDate on) {
        if (care.setting() != Setting.CARE_HOME) {
            return care.setting() == Setting.HOME ? HomeStanding.LIVED_IN_BY_THEM : HomeStanding.SHORT_STAY;
        }
        if (occupant != Occupant.NOBODY && occupant != Occupant.SOMEBODY_ELSE) {
            return HomeStanding.LIVED_IN_BY_RELATIVE;
        }
        return ChronoUnit.DAYS.between(on, countsFrom(care.admittedOn())) > 0
                ? HomeStanding.FIRST_WEEKS
                : HomeStanding.COUNTS;
    }
}
