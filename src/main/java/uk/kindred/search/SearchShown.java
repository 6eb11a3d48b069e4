package uk.kindred.search;

/**
 * Somebody is shown what a search found. Published within their request, and heard there: whoever hears it holds nobody up,
 * fails nobody, and keeps nothing of who asks.
 *
 * @param total how many listings were found, made-up ones too
 */
public record SearchShown(SearchCriteria criteria, long total) {}
