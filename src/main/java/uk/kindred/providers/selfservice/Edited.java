package uk.kindred.providers.selfservice;

import uk.kindred.directory.ListingDetails;

/** What became of an edit. */
public sealed interface Edited {

    /** @param changed false if it stood so already */
    record Saved(boolean changed) implements Edited {}

    /** Somebody has changed the same thing since the sender saw it: nothing was saved, and they choose. */
    record Meanwhile(ListingDetails now) implements Edited {}
}
