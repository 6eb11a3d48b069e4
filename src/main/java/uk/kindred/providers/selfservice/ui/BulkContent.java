package uk.kindred.providers.selfservice.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.csv.SentTable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.providers.selfservice.Keeping;

/**
 * What a file for many listings says.
 *
 * @param problems what has to be mended first; then the rest is not to be relied on
 */
record BulkContent(List<OfListing> listings, List<SentTable.Problem> problems) {

    BulkContent {
        listings = List.copyOf(listings);
        problems = List.copyOf(problems);
    }

    record Price(long line, PriceItem item) {}

    /**
     * What it says of one listing.
     *
     * @param prices all that are to stand from now on; none where the file names no price of it
     * @param availability null where the file says nothing of it
     * @param apart whether the file has columns for how many places are for whom; without them that stays as it was
     */
    record OfListing(
            ListingDetails listing,
            List<Price> prices,
            @Nullable Availability availability,
            boolean apart) {

        OfListing {
            prices = List.copyOf(prices);
        }

        /** The listing's offer as the file has it. What has ended stays; of what it does not speak nothing changes. */
        Offer applied(Offer now, Keeping keeping) {
            Offer priced = prices.isEmpty()
                    ? now
                    : Keeping.withPrices(
                            now,
                            old -> Stream.concat(
                                            old.stream().filter(price -> hasEnded(price, keeping)),
                                            prices.stream().map(Price::item))
                                    .toList());
            if (availability == null) {
                return priced;
            }
            return Keeping.withAvailability(
                    priced, apart ? availability : availability.toldApartAs(now.availability()));
        }

        private static boolean hasEnded(PriceItem price, Keeping keeping) {
            return price.validTo() != null && price.validTo().isBefore(keeping.today());
        }
    }
}
