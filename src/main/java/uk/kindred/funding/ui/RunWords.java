package uk.kindred.funding.ui;

import uk.kindred.base.ui.Dates;
import uk.kindred.funding.Run;

/** When a run of somebody's money ends, in words. */
final class RunWords {

    private static final String LONGER = "longer than 30 years";

    private RunWords() {}

    /** "10 January 2027". */
    static String end(Run run) {
        return run.begins() ? Dates.day(run.on()) : LONGER;
    }

    /** Within a sentence: "the council’s share would begin about 10 January 2027, in 58 weeks". */
    static String within(Run run) {
        if (!run.begins()) {
            return "the money would last " + LONGER;
        }
        return run.weeks() == 0
                ? "the council’s share would begin at once"
                : "the council’s share would begin about " + Dates.day(run.on()) + ", in " + weeks(run.weeks());
    }

    /** "1 week", "58 weeks". */
    static String weeks(int count) {
        return count == 1 ? "1 week" : count + " weeks";
    }
}
