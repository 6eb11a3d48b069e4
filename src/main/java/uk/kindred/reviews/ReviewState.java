package uk.kindred.reviews;

import java.util.EnumSet;
import java.util.Set;

/** How far a review has come. Whoever wrote it is always told which, and why. */
public enum ReviewState implements Coded {
    DRAFT("Not sent yet"),
    WAITING_FOR_PROOF("Waiting for proof that the experience is real"),
    WAITING_FOR_CHECK("Ready for the next round, in which all reviews go out together"),
    HELD("Held, until a moderator has looked at it"),
    PUBLISHED("Published"),
    WITHDRAWN("Taken back by whoever wrote it"),
    REFUSED("Not published"),
    APPEALED("Not published; another moderator looks at it again");

    private final String label;

    ReviewState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this == WITHDRAWN || this == REFUSED;
    }

    boolean mayBecome(ReviewState next) {
        return next().contains(next);
    }

    private Set<ReviewState> next() {
        return switch (this) {
            // with the proof at once, typed in by an officer
            case DRAFT -> EnumSet.of(WAITING_FOR_PROOF, WAITING_FOR_CHECK, WITHDRAWN);
            case WAITING_FOR_PROOF -> EnumSet.of(WAITING_FOR_CHECK, REFUSED, WITHDRAWN);
            case WAITING_FOR_CHECK -> EnumSet.of(HELD, PUBLISHED, REFUSED, WITHDRAWN);
            case HELD -> EnumSet.of(WAITING_FOR_CHECK, REFUSED, WITHDRAWN);
            // changed by its writer, it is checked anew; refused after a report that was right
            case PUBLISHED -> EnumSet.of(WAITING_FOR_CHECK, HELD, REFUSED, WITHDRAWN);
            // what was out before goes out again at once
            case REFUSED -> EnumSet.of(APPEALED, WAITING_FOR_CHECK, PUBLISHED, WITHDRAWN);
            case APPEALED -> EnumSet.of(WAITING_FOR_CHECK, PUBLISHED, REFUSED, WITHDRAWN);
            case WITHDRAWN -> Set.<ReviewState>of();
        };
    }
}
