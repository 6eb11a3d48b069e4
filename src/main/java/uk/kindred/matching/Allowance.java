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

    boolean isOfSeveral() {
        return most.length > 1;
    }

    long total() {
        return limits.total();
    }

    /** Whether a week of exactly these pieces may be within all limits but the first, which is looked at elsewhere. */
    boolean isPossible(int mask) {
        if (!isPossibleInPairs(mask)) {
            return false;
        }
        for (int limit = 1; limit < most.length; limit++) {
            if ((rising & 1 << limit) == 0 && frontiers.least(limit, mask) > most[limit]) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is open may be within each fund to which nothing is added, and the rest within the others. */
    private boolean isPossibleInPairs(int open) {
        for (int pair = 0; pair < frontiers.pairs().size(); pair++) {
            Limits.Pair two = frontiers.pairs().get(pair);
            boolean fixed = (rising & (1 << two.one() | 1 << two.others())) == 0;
            if (fixed && leastOfOthers(pair, open) > most[two.others()] - taken[two.others()]) {
                return false;
            }
        }
        return true;
    }

    private long leastOfOthers(int pair, int open) {
        int one = frontiers.pairs().get(pair).one();
        return frontiers.leastBeside(pair, open, most[one] - taken[one]);
    }

    /** The least that what is open takes of a limit that may rise, beside those that may not. */
    private long least(int limit, int open) {
        long least = frontiers.least(limit, open);
        for (int pair = 0; pair < frontiers.pairs().size(); pair++) {
            Limits.Pair two = frontiers.pairs().get(pair);
            if (two.others() == limit && (rising & 1 << two.one()) == 0) {
                least = Math.max(least, leastOfOthers(pair, open));
            }
        }
        return least;
    }

    /** The same with a block more, and so much still open. */
    boolean allows(Block block, int then) {
        for (int limit = 1; limit < most.length; limit++) {
            if ((rising & 1 << limit) == 0
                    && taken[limit] + block.cost(limit) + frontiers.least(limit, then) > most[limit]) {
                return false;
            }
        }
        if (frontiers.pairs().isEmpty()) {
            return true;
        }
        take(block);
        boolean possible = isPossibleInPairs(then);
        giveBack(block);
        return possible;
    }

    /** The best grade that what is open may have within all limits; the least number there is if none is. @param most known */
    long mostGrade(int open, long most) {
        long grade = most;
        for (int limit = 1; limit < this.most.length; limit++) {
            if ((rising & 1 << limit) == 0) {
                Frontiers.Frontier frontier = frontiers.of(limit, open);
                int point = frontier.best(this.most[limit] - taken[limit]);
                if (point < 0) {
                    return Long.MIN_VALUE;
                }
                grade = Math.min(grade, frontier.grades()[point]);
            }
        }
        return grade;
    }

    /** The same with a block more. */
    long mostGrade(Block block, int open, long most) {
        if (this.most.length == 1) {
            return most;
        }
        take(block);
        long grade = mostGrade(open, most);
        giveBack(block);
        return grade;
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
                more = Math.max(more, taken[limit] + least(limit, open) - most[limit]);
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
