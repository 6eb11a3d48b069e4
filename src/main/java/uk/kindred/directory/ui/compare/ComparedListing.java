package uk.kindred.directory.ui.compare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.directory.ui.cost.OfferCosts;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Quote;

/**
 * One column of a comparison.
 *
 * @param quote for the payer asked about
 * @param otherQuote the same plan for the council, or where the council was asked about for people who pay themselves
 * @param distanceMiles from the place asked for, if one was
 */
record ComparedListing(
        ListingDetails listing,
        OfferCosts costs,
        Quote quote,
        Quote otherQuote,
        @Nullable Double distanceMiles,
        LocalDate today) {

    static ComparedListing of(
            ListingDetails listing, CostQuestion question, @Nullable Double distanceMiles, LocalDate today) {
        OfferCosts costs = new OfferCosts(listing, listing.offer().prices(), today);
        return new ComparedListing(
                listing,
                costs,
                costs.quote(question),
                costs.quote(question, other(question.payer())),
                distanceMiles,
                today);
    }

    static Payer other(Payer payer) {
        return payer == Payer.COUNCIL ? Payer.SELF_FUNDER : Payer.COUNCIL;
    }

    ListingSummary summary() {
        return listing.summary();
    }

    TermCells terms() {
        return new TermCells(costs.terms());
    }
}
