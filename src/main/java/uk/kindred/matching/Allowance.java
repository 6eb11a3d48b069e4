package uk.kindred.matching;

/**
 * How much of each limit of money a week in the making takes, with the least that what is still open can take. Limits that may
 * rise rule nothing out: of these it tells by how much they would have to.
 */
final class Allowance {

    private final Limits limits;
    private final Frontiers frontiers;
    private final int rising;
    private final long[] most;
    private final long[] taken;

    /** In which no limit rises. */
    Allowance(Limits limits, Frontiers frontiers) {
        this(limits, frontiers, 0);
    }

    /** @param rising bits of limits */
    Allowance(Limits limits, Frontiers frontiers, int rising) {
        this.limits = limits;
        this.frontiers = frontiers;
        this.rising = rising;
        this.most = limits.pence().stream().mapToLong(Long::longValue).toArray();
        this.taken = new long[most.length];
    }

    long total() {
        return limits.total();
    }

    /** Whether a week of exactly these pieces may be within all limits but the first, which is looked at elsewhere. */
    boolean isPossible(int mask) {
        for (int limit = 1; limit < most.length; limit++) {
            if ((rising & 1 << limit) == 0 && frontiers.least(limit, mask) > most[limit]) {
                return false;
            }
        }
        return true;
    }

    /** The same with a block more, and so much still open. */
    boolean allows(Block block, int then) {
        for (int limit = 1; limit < most.length; limit++) {
            if ((rising & 1 << limit) == 0
                    && taken[limit] + block.cost(limit) + frontiers.least(limit, then) > most[limit]) {
                return false;
            }
        }
        return true;
    }

    void take(Block block) {
        for (int limit = 0; limit < taken.length; limit++) {
            taken[limit] += block.cost(limit);
        }
    }

    void giveBack(Block block) {
        for (int limit = 0; limit < taken.length; limit++) {
            taken[limit] -= block.cost(limit);
        }
    }

    /** By how much all that may rise would have to at least, with so much still open; below nothing if there is money left. */
    long more(int open) {
        long more = Long.MIN_VALUE;
        for (int limit = 0; limit < most.length; limit++) {
            if ((rising & 1 << limit) != 0) {
                more = Math.max(more, taken[limit] + frontiers.least(limit, open) - most[limit]);
            }
        }
        return more;
    }

    /** The same with a block more. */
    long more(Block block, int open) {
        take(block);
        long more = more(open);
        giveBack(block);
        return more;
    }
}
