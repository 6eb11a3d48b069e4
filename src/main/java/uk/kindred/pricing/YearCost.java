package uk.kindred.pricing;

/**
 * What one year costs when fees go up every year.
 *
 * @param year from 1
 * @param weekly in that year
 * @param total of that year; the first has in it what is paid once
 */
public record YearCost(int year, PriceRange weekly, PriceRange total) {}
