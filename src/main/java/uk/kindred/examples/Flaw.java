package uk.kindred.examples;

import java.util.EnumSet;
import java.util.Set;

/** What is wrong with some examples, as it is with some real listings. */
enum Flaw {
    /** Nothing is said about what it costs. */
    NO_PRICES(300),
    /** Only from what price on, with a far end that helps little. */
    ONLY_RANGES(90),
    /** All was last confirmed about two years ago. */
    OLD(80),
    /** A price with a nought too many. */
    TEN_TIMES_TOO_HIGH(16),
    /** £13 for £1,300. */
    PENCE_FOR_POUNDS(14),
    NO_TERMS(180),
    NO_AVAILABILITY(150),
    NO_DESCRIPTION(60);

    private final int perMille;

    Flaw(int perMille) {
        this.perMille = perMille;
    }

    /** Of a thousand listings; those of prices, of those that have prices. */
    int perMille() {
        return perMille;
    }

    boolean isOfPrices() {
        return this == ONLY_RANGES || this == TEN_TIMES_TOO_HIGH || this == PENCE_FOR_POUNDS;
    }

    /** At most one of those about prices. */
    static Set<Flaw> draw(Chance chance) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        for (Flaw flaw : values()) {
            boolean drawn = chance.perMille(flaw.perMille);
            boolean spoken =
                    flaw.isOfPrices() && flaws.stream().anyMatch(other -> other.isOfPrices() || other == NO_PRICES);
            if (drawn && !spoken) {
                flaws.add(flaw);
            }
        }
        return flaws;
    }
}
