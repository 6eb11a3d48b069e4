package uk.kindred.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * What a week may cost at most: sums of funds that no week is beyond. The first is all money together; others are what only
 * some of the funds may pay for. Where own money may be added to some personal budgets, what is charged to own money and to
 * any of these is within their sum: so all weeks are within all limits, and any week within them can be paid.
 *
 * @param funds of each, bits of the funds of which it is the sum
 * @param mostOpen bits of the limits that rise with the fund that may pay for most: own money, where there are several
 */
record Limits(List<Integer> funds, List<Long> pence, int mostOpen) {

    /** A fund to which nothing is added, and the widest limit with own money: what is not charged to the one is to these. */
    record Pair(int one, int others) {}

    /** By the places of the limits. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 1; one < funds.size(); one++) {
            if (Integer.bitCount(funds.get(one)) == 1 && (funds.get(one) & ownFund()) == 0) {
                pairs.add(new Pair(one, others(one)));
            }
        }
        return pairs;
    }

    /** The widest limit with own money and without this fund. */
    private int others(int one) {
        int widest = -1;
        for (int limit = 1; limit < funds.size(); limit++) {
            int mask = funds.get(limit);
            boolean open = (mask & ownFund()) != 0 && (mask & funds.get(one)) == 0;
            if (open && (widest < 0 || Integer.bitCount(mask) > Integer.bitCount(funds.get(widest)))) {
                widest = limit;
            }
        }
        return widest;
    }

    /** The last of several. */
    private int ownFund() {
        return Integer.highestOneBit(funds.getFirst());
    }

    /** The limit of all money together. */
    static final int ALL = 0;

    private static final long[] NONE = {};

    Limits {
        funds = List.copyOf(funds);
        pence = List.copyOf(pence);
    }

    static Limits of(Money money) {
        List<Fund> all = money.funds();
        int whole = (1 << all.size()) - 1;
        List<Integer> masks = new ArrayList<>(List.of(whole));
        int own = 0;
        int open = 0;
        for (int index = 0; index < all.size(); index++) {
            own |= all.get(index).isOwn() ? 1 << index : 0;
        }
        for (int index = 0; index < all.size(); index++) {
            Fund fund = all.get(index);
            if (fund.takesOwnMoney() && own != 0) {
                open |= 1 << index;
            } else if (!fund.isOwn() && whole != 1 << index) {
                masks.add(1 << index);
            }
        }
        if (own != 0) {
            addWithOwn(masks, own, open, whole);
        }
        int last = all.size() - 1;
        return new Limits(masks, masks.stream().map(mask -> sum(all, mask)).toList(), rising(masks, last));
    }

    /** Own money with any of those that it may be added to. */
    private static void addWithOwn(List<Integer> masks, int own, int open, int whole) {
        for (int some = open; ; some = (some - 1) & open) {
            if ((some | own) != whole) {
                masks.add(some | own);
            }
            if (some == 0) {
                return;
            }
        }
    }

    private static long sum(List<Fund> all, int mask) {
        long sum = 0;
        for (int index = 0; index < all.size(); index++) {
            sum += (mask & 1 << index) == 0 ? 0 : all.get(index).pence();
        }
        return sum;
    }

    int count() {
        return funds.size();
    }

    /** Of all money together. */
    long total() {
        return pence.getFirst();
    }

    /** Bits of the limits that rise with a fund. */
    int risingWith(int fund) {
        return rising(funds, fund);
    }

    private static int rising(List<Integer> funds, int fund) {
        int rising = 0;
        for (int limit = 0; limit < funds.size(); limit++) {
            rising |= (funds.get(limit) & 1 << fund) == 0 ? 0 : 1 << limit;
        }
        return rising;
    }

    /** The same with less in all, so that a cheaper week is looked for. */
    Limits within(long total) {
        List<Long> changed = new ArrayList<>(pence);
        changed.set(ALL, total);
        return new Limits(funds, changed, mostOpen);
    }

    /** What a block takes of each limit but the first. */
    long[] taken(int fund, long cost) {
        if (funds.size() == 1) {
            return NONE;
        }
        long[] taken = new long[funds.size() - 1];
        for (int limit = 1; limit < funds.size(); limit++) {
            taken[limit - 1] = (funds.get(limit) & 1 << fund) == 0 ? 0 : cost;
        }
        return taken;
    }

    /**
     * How much more it would take for all of these of the money that may pay for most; below nothing if there is some left,
     * and the most there is if no such money helps.
     */
    long missing(List<Block> blocks) {
        long most = Long.MIN_VALUE;
        for (int limit = 0; limit < pence.size(); limit++) {
            long sum = -pence.get(limit);
            for (Block block : blocks) {
                sum += block.cost(limit);
            }
            if ((mostOpen & 1 << limit) != 0) {
                most = Math.max(most, sum);
            } else if (sum > 0) {
                return Long.MAX_VALUE;
            }
        }
        return most;
    }

    boolean allow(List<Block> blocks) {
        return missing(blocks) <= 0;
    }
}
