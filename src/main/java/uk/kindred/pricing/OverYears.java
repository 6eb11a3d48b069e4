package uk.kindred.pricing;

/**
 * What a number of years cost together, leaving included.
 *
 * @param purchase the price of the home, nothing if it is rented. What it is sold for is not known, and not taken off
 * @param running all years' weekly and yearly costs
 * @param once what is paid once at the start, without the deposit and the home
 * @param eventFee on leaving
 */
public record OverYears(int years, PriceRange purchase, PriceRange running, PriceRange once, PriceRange eventFee) {

    /** Everything paid out, the price of the home too. */
    public PriceRange total() {
        return purchase.plus(withoutPurchase());
    }

    /** What living there costs beside the price of the home. */
    public PriceRange withoutPurchase() {
        return running.plus(once).plus(eventFee);
    }
}
