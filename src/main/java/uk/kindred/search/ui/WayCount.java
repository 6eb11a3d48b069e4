package uk.kindred.search.ui;

import java.util.Optional;

/** How many services a way in leads to, in words; together as many as its page of results lists. */
record WayCount(long real, long examples) {

    static final WayCount NONE = new WayCount(0, 0);

    private static final int WORTH_SAYING = 10;

    boolean isNone() {
        return real + examples == 0;
    }

    /** Empty where there are too few to speak of a choice, and none of them is made up. */
    Optional<String> inWords() {
        if (examples == 0) {
            return real < WORTH_SAYING ? Optional.empty() : Optional.of(services());
        }
        String madeUp = ResultSentence.count(examples) + (examples == 1 ? " made-up example" : " made-up examples");
        return Optional.of(real == 0 ? "Only " + madeUp + " so far" : services() + " and " + madeUp);
    }

    private String services() {
        return ResultSentence.count(real) + (real == 1 ? " service" : " services");
    }
}
