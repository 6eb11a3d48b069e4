package uk.kindred.providers.selfservice;

import java.time.LocalDate;

/** How long what a provider said counts as fresh. */
public final class Freshness {

    /** After so many days without a word we ask, and people see since when nobody confirmed it. */
    public static final int STALE_DAYS = 30;

    private Freshness() {}

    public static boolean isStale(LocalDate confirmedOn, LocalDate today) {
        return !confirmedOn.isAfter(today.minusDays(STALE_DAYS));
    }
}
