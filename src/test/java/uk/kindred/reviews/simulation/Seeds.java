package uk.kindred.reviews.simulation;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Years that the points were tuned on, and years that nobody looks at before the points are final: not even the tests.
 * docs/decisions/079-proof-by-simulation.md
 */
public final class Seeds {

    /** 1 to 40: the points by 1 to 16, the limit by the rest. */
    public static final List<Long> TUNING =
            LongStream.rangeClosed(1, 40).boxed().toList();

    /** Proof of earlier points: not tuned on, but looked at since. For tests, which are run again and again. */
    public static final List<Long> EARLIER_PROOF =
            LongStream.rangeClosed(9_101, 9_112).boxed().toList();

    public static final List<Long> PROOF =
            LongStream.rangeClosed(9_201, 9_212).boxed().toList();

    private Seeds() {}
}
