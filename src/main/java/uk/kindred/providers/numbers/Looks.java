package uk.kindred.providers.numbers;

import uk.kindred.directory.ListingLooks.Look;

/** How often a listing was found, opened, and on a shortlist or in a comparison that was opened. */
record Looks(long found, long opened, long shortlisted) {

    static final Looks NONE = new Looks(0, 0, 0);

    static Looks one(Look look) {
        return switch (look) {
            case FOUND -> new Looks(1, 0, 0);
            case OPENED -> new Looks(0, 1, 0);
            case SHORTLISTED -> new Looks(0, 0, 1);
        };
    }

    Looks plus(Looks more) {
        return new Looks(found + more.found, opened + more.opened, shortlisted + more.shortlisted);
    }
}
