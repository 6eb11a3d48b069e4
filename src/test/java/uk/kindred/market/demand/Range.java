package uk.kindred.market.demand;

/** What a count may be, by all that somebody knows. */
record Range(long least, long most) {

    static Range of(long count) {
        return new Range(count, count);
    }

    Range with(Range other) {
        return new Range(Math.min(least, other.least), Math.max(most, other.most));
    }

    /** Whoever knows this knows that there were some, and fewer than ten. */
    boolean givesAway() {
        return least >= 1 && most < Publication.FEWEST;
    }
}
