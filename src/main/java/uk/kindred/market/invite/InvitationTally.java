package uk.kindred.market.invite;

/**
 * What came of a council's invitations in the last 25 months. Only numbers: an officer is not told who did what.
 *
 * @param followed pressed "List your service"
 * @param listed keep a listing since
 * @param declined want no more such mails
 */
record InvitationTally(long sent, long followed, long listed, long declined) {

    /** Fewer would tell what one of them did. */
    private static final long FEWEST = 10;

    /** Whether it may be told what came of them. */
    boolean isTold() {
        return sent >= FEWEST;
    }
}
