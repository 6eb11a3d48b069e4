package uk.kindred.pricing;

import org.jspecify.annotations.Nullable;

/**
 * One line of a whole cost.
 *
 * @param quantity how many: "14 hours on weekdays", "3 nights"
 * @param each the price of one
 * @param amount what it comes to: of a week where the part is {@link Part#WEEKLY}, else as the part says
 * @param inFirstYear what it adds to the first year
 * @param origin where it comes from
 * @param note how it was derived, none if it is as given
 */
public record QuoteLine(
        Part part,
        String what,
        String quantity,
        PriceRange each,
        PriceRange amount,
        PriceRange inFirstYear,
        LineOrigin origin,
        @Nullable String note) {

    /** Where a line belongs. */
    public enum Part {
        /** Every week; their sum is the weekly cost. */
        WEEKLY,
        /** In the course of each year. */
        YEARLY,
        /** Once, at the start. */
        ONCE,
        /** Paid at the start and given back: in no sum. */
        DEPOSIT,
        /** The price of a home that is bought. */
        PURCHASE,
        /** On leaving. */
        LEAVING,
        /** A choice: in no sum. */
        OPTIONAL,
        /** Paid as well, for the home beside support, or for care beside a home: in no sum. */
        APART,
        /** What the NHS pays as well: in no sum. */
        PAID_BY_NHS
    }

    static QuoteLine of(Part part, CostPart cost, String quantity, PriceRange amount, PriceRange inFirstYear) {
        PriceItem oldest = cost.oldest();
        return new QuoteLine(
                part,
                cost.name(),
                quantity,
                cost.each(),
                amount,
                inFirstYear,
                LineOrigin.OfPrice.of(oldest),
                cost.note());
    }

    static QuoteLine inNoSum(Part part, PriceItem item) {
        return new QuoteLine(
                part,
                item.name(),
                item.unit().label(),
                item.amount(),
                item.amount(),
                PriceRange.NOTHING,
                LineOrigin.OfPrice.of(item),
                null);
    }
}
