package uk.kindred.search;

/**
 * One wish, dropped or widened, that would find something.
 *
 * @param parameter whose value changes, "within"
 * @param label as a choice that people read: "Within 10 miles", "Without Dementia"
 * @param criteria the search with only that change
 * @param total how many listings it finds
 */
public record Relaxation(String parameter, String label, SearchCriteria criteria, long total) {}
