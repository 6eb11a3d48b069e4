package uk.kindred.imports;

import java.util.List;

/**
 * Runs, newest first.
 *
 * @param page from 1
 */
record RunPage(long total, int page, int size, List<RunReport> items) {}
