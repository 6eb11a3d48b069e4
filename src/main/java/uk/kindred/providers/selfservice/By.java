package uk.kindred.providers.selfservice;

import org.jspecify.annotations.Nullable;
import uk.kindred.accounts.PersonId;

/**
 * Who changes something.
 *
 * @param person null for Kindred itself, and for somebody who has left
 */
public record By(@Nullable PersonId person, Way way) {

    public static final By KINDRED = new By(null, Way.KINDRED);
}
