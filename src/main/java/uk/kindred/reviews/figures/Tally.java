package uk.kindred.reviews.figures;

import java.util.Collection;

/** How many said yes, in part and no. */
public record Tally(int yes, int inPart, int no) {

    public static final Tally NONE = new Tally(0, 0, 0);

    public int answers() {
        return yes + inPart + no;
    }

    /** In part counts half. */
    double helped() {
        return yes + inPart / 2.0;
    }

    public Tally plus(Tally other) {
        return new Tally(yes + other.yes, inPart + other.inPart, no + other.no);
    }

    public static Tally sum(Collection<Tally> tallies) {
        return tallies.stream().reduce(NONE, Tally::plus);
    }
}
