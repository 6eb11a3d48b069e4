package uk.kindred.providers.checks;

import java.time.Instant;

/**
 * A check that somebody has recorded as seen, and not taken back.
 *
 * @param publicId the listing's
 * @param name the listing's
 * @param byThem whether whoever asks recorded it, and not a colleague
 */
record SeenCheck(String publicId, String name, String what, Instant seenAt, boolean byThem) {}
