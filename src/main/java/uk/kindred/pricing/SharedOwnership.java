package uk.kindred.pricing;

import java.util.List;

/** What a week in a home costs of which only a share is bought, and how what is not known of it will be reckoned. */
final class SharedOwnership {

    /** Without which such a week is not known. */
    static final List<PriceWhat> ASKED = List.of(PriceWhat.SHARE_RENT, PriceWhat.SERVICE_CHARGE);

    private SharedOwnership() {}

    static List<CannotCalculate> gaps(PriceList prices, Payer payer) {
        return ASKED.stream()
                .filter(what -> !prices.asksEverybody(what))
                .map(what -> new CannotCalculate(
                        what.label(),
                        "No price for " + payer.who() + " is known, and everybody in shared ownership is asked for it.",
                        method(what),
                        true))
                .toList();
    }

    /** Where shares are sold beside whole homes, and no price says so. */
    static CannotCalculate unpriced() {
        return CannotCalculate.onTop(
                PriceWhat.SHARE_RENT.label(),
                "Homes here are sold in shared ownership too, and nobody said what is asked for it.",
                method(PriceWhat.SHARE_RENT));
    }

    private static String method(PriceWhat what) {
        return what == PriceWhat.SHARE_RENT
                ? "A percentage, which the lease sets, of the value of the part that you do not own, for a year; divided"
                        + " by 52 for a week. Ask for the sum in writing, and by how much it goes up each year."
                : "What is asked for a month, 12 times a year, divided by 52 for a week. Ask for it in writing.";
    }
}
