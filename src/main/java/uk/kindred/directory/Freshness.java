package uk.kindred.directory;

import java.time.LocalDate;

/** How long what a provider said of prices, terms and free places counts as fresh. */
public final class Freshness {

    /** After so many days without a word the provider is asked, and people see since when nobody confirmed it. */
    public static final int STALE_DAYS = 30;

    private Freshness() {}

    public static boolean isStale(LocalDate confirmedOn, LocalDate today) {
        return !confirmedOn.isAfter(today.minusDays(STALE_DAYS));
    }
}
