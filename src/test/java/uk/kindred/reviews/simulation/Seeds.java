package uk.kindred.reviews.simulation;

import java.util.List;

/** Years that the points were tuned on, and years that nobody looked at while tuning. */
public final class Seeds {

    public static final List<Long> TUNING = List.of(11L, 12L, 13L, 14L, 15L, 16L);
    public static final List<Long> PROOF = List.of(7_001L, 7_002L, 7_003L, 7_004L, 7_005L, 7_006L, 7_007L, 7_008L);

    private Seeds() {}
}
