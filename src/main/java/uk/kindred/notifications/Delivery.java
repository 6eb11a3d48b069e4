package uk.kindred.notifications;

/** What came of an attempt to hand a mail to the mail server. No reason holds an address or anything of the mail. */
sealed interface Delivery {

    /** The mail server has taken it and answers for it. */
    record Accepted() implements Delivery {}

    /** It will never take it. @param addressUnknown true if nobody is at that address */
    record Refused(String reason, boolean addressUnknown) implements Delivery {}

    /** Not now. */
    record Later(String reason) implements Delivery {}

    /** All was handed over, but whether it was taken we did not hear. */
    record InDoubt(String reason) implements Delivery {}

    /** The mail server can't be reached or lets nobody in: no mail's fault. */
    record Unreachable(String reason) implements Delivery {}
}
