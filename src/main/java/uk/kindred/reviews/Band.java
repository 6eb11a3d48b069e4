package uk.kindred.reviews;

import uk.kindred.reviews.figures.Tally;

/**
 * What is told of answers in rough. Of five or more people, whoever knows one answer besides the band knows no other: which is
 * why there are only two, and no word for "all" or "none". {@code BandTest} tries every case.
 */
public enum Band implements Coded {
    MOST("More than half say yes"),
    HALF_OR_FEWER("Half or fewer say yes");

    private final String label;

    Band(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static Band of(Tally tally) {
        return 2 * tally.yes() > tally.answers() ? MOST : HALF_OR_FEWER;
    }
}
