package uk.kindred.market.invite;

/**
 * What came of a council's invitations in the last 25 months. Only numbers: an officer is not told who did what. Outcomes are
 * those of whole months, so that nobody can send one more, look again and subtract.
 *
 * @param sent all of them, which officers know themselves
 * @param settled those sent before this month
 * @param followed of these, who pressed "List your service" before this month
 * @param listed keep a listing since
 * @param declined want no more such mails
 */
record InvitationTally(long sent, long settled, long followed, long listed, long declined) {

    private static final long STEP = 10;
    /** Of fewer nothing can be told that is neither about few nor about nearly all. */
    private static final long FEWEST = 2 * STEP;

    /** Whether it may be told what came of them. */
    boolean isTold() {
        return settled >= FEWEST;
    }

    /** "At least 10", rounded down to tens, and so that ten others may have done otherwise. */
    String inWords(long outcome) {
        long tens = Math.min(outcome, settled - STEP) / STEP * STEP;
        return tens < STEP ? "Not told" : "At least " + tens;
    }
}
