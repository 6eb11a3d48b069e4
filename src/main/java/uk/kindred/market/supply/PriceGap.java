package uk.kindred.market.supply;

/**
 * How much more people who pay themselves pay than the council does, at the listings of which both is known.
 *
 * @param listings at least {@link PriceFigures#FEWEST}
 * @param medianPence a week; the middle one, negative if they pay less
 * @param medianPerMille of what the council pays
 */
public record PriceGap(long listings, long medianPence, long medianPerMille) {}
