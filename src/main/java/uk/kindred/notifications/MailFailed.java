package uk.kindred.notifications;

/**
 * A mail did not reach whom it was for, and will not be tried again.
 *
 * @param key under which it was put
 * @param addressUnknown true if nobody reads mail at that address
 */
public record MailFailed(String key, String purpose, boolean addressUnknown) {}
