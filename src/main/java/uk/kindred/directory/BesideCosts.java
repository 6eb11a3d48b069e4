package uk.kindred.directory;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Quote;

/**
 * What belongs beside a service's cost for what it is, and no price tells: shares of homes without a price, care that is
 * bought apart, rent beside support, homes that are only let.
 */
public final class BesideCosts {

    private BesideCosts() {}

    /** The quote, with what of all that is so here. */
    public static Quote tellingAll(
            Quote quote, List<SupportKind> kinds, @Nullable SupportDetails details, Collection<PriceItem> prices) {
        Quote told = quote;
        if (details instanceof SupportDetails.Housing housing) {
            told = tellingOfHomes(told, housing, prices);
        }
        if (hasCareApart(quote, kinds, details)) {
            told = told.sayingCareIsBoughtApart();
        }
        return lacksRent(quote, kinds, prices) ? told.sayingRentComesOnTop() : told;
    }

    private static Quote tellingOfHomes(Quote quote, SupportDetails.Housing housing, Collection<PriceItem> prices) {
        if (housing.sellsShares() && prices.stream().noneMatch(item -> item.what() == PriceWhat.SHARE_RENT)) {
            return quote.sayingSharesHaveNoPrice();
        }
        return housing.onlyLets() && quote.weekly() == null ? quote.sayingNoHomesAreSold() : quote;
    }

    private static boolean hasCareApart(Quote quote, List<SupportKind> kinds, @Nullable SupportDetails details) {
        return quote.pricedBy() == PricedBy.HOUSING
                && (kinds.contains(SupportKind.EXTRA_CARE_HOUSING)
                        || details instanceof SupportDetails.Housing housing
                                && Boolean.TRUE.equals(housing.careOnSite()));
    }

    private static boolean lacksRent(Quote quote, List<SupportKind> kinds, Collection<PriceItem> prices) {
        return quote.pricedBy() == PricedBy.HOURS
                && kinds.contains(SupportKind.SUPPORTED_LIVING)
                && prices.stream()
                        .noneMatch(item -> item.what() == PriceWhat.RENT
                                && item.payers().contains(quote.payer())
                                && item.isValidOn(quote.asOf()));
    }
}
