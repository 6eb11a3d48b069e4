package uk.kindred.reviews.simulation;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Years that the points were tuned on, and years that nobody looked at before the points were final. 7001 to 7008 were proof
 * of earlier points and have been looked at since: they are neither.
 */
public final class Seeds {

    /** 1 to 40: the points by 1 to 16, the limit by the rest. */
    public static final List<Long> TUNING =
            LongStream.rangeClosed(1, 40).boxed().toList();

    public static final List<Long> PROOF =
            LongStream.rangeClosed(9_101, 9_112).boxed().toList();

    private Seeds() {}
}
