package uk.kindred.market.reach;

/** So many ask for reach that was not stored that somebody has to ask again. */
public class ReachBusyException extends RuntimeException {

    /** After so many seconds. */
    public static final int AGAIN_AFTER_SECONDS = 10;

    private static final long serialVersionUID = 1;

    ReachBusyException() {
        super("too many ask at once");
    }
}
