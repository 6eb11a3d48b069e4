package uk.kindred.directory;

import java.util.List;

/** @param total all there are, of which the items are one page */
public record ListingPage(long total, List<ListingSummary> items) {}
