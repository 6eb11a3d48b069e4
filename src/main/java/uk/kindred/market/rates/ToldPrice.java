package uk.kindred.market.rates;

import org.jspecify.annotations.Nullable;
import uk.kindred.market.supply.PriceFigures;
import uk.kindred.pricing.Payer;

/**
 * What providers in the council's area say that they ask one payer for the same.
 *
 * @param known listings that say it, questioned prices left out
 * @param questioned listings whose price is far from what is usual
 * @param quartiles for the item's unit; null if fewer than {@link PriceFigures#FEWEST} are known
 */
public record ToldPrice(
        RateItem item, Payer payer, long known, long questioned, PriceFigures.@Nullable Quartiles quartiles) {}
