package uk.kindred.market.reach;

import java.util.Arrays;

/**
 * How many of an area's postcodes have at least so many options within reach.
 *
 * @param area a sector, a district, a council's code, or "all"
 * @param atLeast at n, the postcodes with n options or more, from 0 (all of them) to {@link #MOST}
 */
public record ReachShare(String area, long[] atLeast) {

    /** More options are not told apart. */
    public static final int MOST = 10;

    public ReachShare {
        if (atLeast.length != MOST + 1) {
            throw new IllegalArgumentException("From 0 to " + MOST + " options are counted");
        }
        atLeast = atLeast.clone();
    }

    public long postcodes() {
        return atLeast[0];
    }

    /** @param options 0 to {@link #MOST} */
    public long postcodes(int options) {
        return atLeast[options];
    }

    /** From 0 to 1; 0 where there are no postcodes. */
    public double share(int options) {
        return postcodes() == 0 ? 0 : (double) postcodes(options) / postcodes();
    }

    @Override
    public long[] atLeast() {
        return atLeast.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReachShare(String otherArea, long[] others)
                && otherArea.equals(area)
                && Arrays.equals(atLeast, others);
    }

    @Override
    public int hashCode() {
        return 31 * area.hashCode() + Arrays.hashCode(atLeast);
    }

    @Override
    public String toString() {
        return area + " " + Arrays.toString(atLeast);
    }
}
