package uk.kindred.directory;

import java.time.LocalDate;

/**
 * Who stated a fact.
 *
 * @param name the register's
 * @param asAt the day, or the first day of the month, that it speaks for
 */
public record FactSource(String name, LocalDate asAt) {}
