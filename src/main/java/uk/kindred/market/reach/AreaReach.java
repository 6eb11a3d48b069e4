package uk.kindred.market.reach;

import java.util.List;

/**
 * How many of an area's postcodes have one, three, five and ten options or more within reach, as pages and files tell it.
 *
 * @param area a sector, a council's code, or "all"
 */
public record AreaReach(String area, long postcodes, long withOne, long withThree, long withFive, long withTen) {

    /** The numbers of options that are told apart. */
    public static final List<Integer> STEPS = List.of(1, 3, 5, 10);

    public static AreaReach of(ReachShare share) {
        return new AreaReach(
                share.area(),
                share.postcodes(),
                share.postcodes(1),
                share.postcodes(3),
                share.postcodes(5),
                share.postcodes(10));
    }

    /** @param atLeast one of {@link #STEPS} */
    public long with(int atLeast) {
        return switch (atLeast) {
            case 1 -> withOne;
            case 3 -> withThree;
            case 5 -> withFive;
            case 10 -> withTen;
            default -> throw new IllegalArgumentException("Not told: at least " + atLeast);
        };
    }

    public long without(int atLeast) {
        return postcodes - with(atLeast);
    }

    /** From 0 to 1; 0 where there are no postcodes. */
    public double share(int atLeast) {
        return postcodes == 0 ? 0 : (double) with(atLeast) / postcodes;
    }
}
