package uk.kindred.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Whether invitations seem to go to everybody, as the rule says: to everybody or to nobody. */
final class BatchCheck {

    /** A home is seldom less full than this; over some months more people live there than it has beds. */
    private static final double LEAST_OF_BEDS = 0.6;

    private static final double MOST_OF_BEDS = 3;
    private static final double LEAST_OF_BEFORE = 0.5;
    private static final int SOONEST_DAYS = 80;
    private static final int SAMPLE_MOST = 10;
    private static final int SAMPLE_LEAST = 3;
    private static final int ONE_IN = 10;

    private BatchCheck() {}

    /**
     * @param beds registered, where there are any
     * @param peopleBefore of the batch before
     * @param daysSince that one was made
     */
    static List<String> doubts(
            int people, @Nullable Integer beds, @Nullable Integer peopleBefore, @Nullable Long daysSince) {
        List<String> doubts = new ArrayList<>();
        if (beds != null && people < beds * LEAST_OF_BEDS) {
            doubts.add("It has " + beds + " beds, and only " + people + " people are invited.");
        }
        if (beds != null && people > beds * MOST_OF_BEDS) {
            doubts.add("It has " + beds + " beds, and " + people + " people are invited.");
        }
        if (peopleBefore != null && people < peopleBefore * LEAST_OF_BEFORE) {
            doubts.add("The time before, " + peopleBefore + " people were invited, and now only " + people + ".");
        }
        if (daysSince != null && daysSince < SOONEST_DAYS) {
            doubts.add("The last invitations are only " + daysSince + " days old.");
        }
        return doubts;
    }

    /** Numbers from 1 to so many, a tenth of them, at least three and at most ten. */
    static List<Integer> sample(int people, Random chance) {
        int size = Math.min(people, Math.clamp(people / ONE_IN, SAMPLE_LEAST, SAMPLE_MOST));
        return chance.ints(1, people + 1)
                .distinct()
                .limit(size)
                .sorted()
                .boxed()
                .toList();
    }
}
