package uk.kindred.base;

/** Round numbers for the scales of drawings. */
public final class RoundStep {

    private static final int[] ROUND = {100, 200, 250, 500, 1000};
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private RoundStep() {}

    /** The next of 1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1,000 and so on. */
    public static long atLeast(long least) {
        for (long scale = 1; ; scale *= TEN) {
            for (int round : ROUND) {
                long hundredths = round * scale;
                if (hundredths % HUNDRED == 0 && hundredths / HUNDRED >= least) {
                    return hundredths / HUNDRED;
                }
            }
        }
    }
}
