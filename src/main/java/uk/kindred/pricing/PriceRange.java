package uk.kindred.pricing;

/** From and to in pence, the same where there is one price. Every rounding is half up, to the penny. */
public record PriceRange(long fromPence, long toPence) {

    public static final PriceRange NOTHING = new PriceRange(0, 0);

    private static final int MINUTES_IN_HOUR = 60;

    public PriceRange {
        if (fromPence < 0) {
            throw new IllegalArgumentException("A price cannot be less than nothing: " + fromPence + " pence.");
        }
        if (toPence < fromPence) {
            throw new IllegalArgumentException("The lower price comes first: from " + Pounds.inWords(toPence) + " to "
                    + Pounds.inWords(fromPence) + ".");
        }
    }

    public static PriceRange of(long pence) {
        return new PriceRange(pence, pence);
    }

    public boolean isOnePrice() {
        return fromPence == toPence;
    }

    public PriceRange plus(PriceRange other) {
        return new PriceRange(Math.addExact(fromPence, other.fromPence), Math.addExact(toPence, other.toPence));
    }

    /** What is left of this sum without a part of it. */
    PriceRange without(PriceRange part) {
        long from = fromPence - part.fromPence;
        return new PriceRange(from, Math.max(from, toPence - part.toPence));
    }

    public PriceRange times(long count) {
        return new PriceRange(Math.multiplyExact(fromPence, count), Math.multiplyExact(toPence, count));
    }

    /** What so many minutes cost if this is the price of an hour. */
    public PriceRange forMinutes(int minutes) {
        return scaled(minutes, MINUTES_IN_HOUR);
    }

    /** Times numerator, divided by denominator. */
    public PriceRange scaled(long numerator, long denominator) {
        return new PriceRange(
                halfUp(Math.multiplyExact(fromPence, numerator), denominator),
                halfUp(Math.multiplyExact(toPence, numerator), denominator));
    }

    /** The lowest to the highest of both. */
    public PriceRange widenedBy(PriceRange other) {
        return new PriceRange(Math.min(fromPence, other.fromPence), Math.max(toPence, other.toPence));
    }

    /** "£1,240", or "£1,240 to £1,350". */
    public String inWords() {
        return isOnePrice() ? Pounds.inWords(fromPence) : Pounds.inWords(fromPence) + " to " + Pounds.inWords(toPence);
    }

    /** Where the amounts are hundredths of a percent: "10%", "1% to 2.5%". */
    public String inPercent() {
        return isOnePrice() ? Pounds.percent(fromPence) : Pounds.percent(fromPence) + " to " + Pounds.percent(toPence);
    }

    private static long halfUp(long amount, long divisor) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(2, amount), divisor), 2 * divisor);
    }
}
