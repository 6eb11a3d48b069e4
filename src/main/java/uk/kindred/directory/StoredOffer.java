package uk.kindred.directory;

import java.util.List;
import uk.kindred.pricing.PriceItem;

/** An offer as it stands in PostgreSQL, with what is needed to compare another one with it. */
record StoredOffer(long listingId, List<SupportKind> kinds, boolean example, Offer offer, List<StoredPrice> prices) {

    /** @param id PostgreSQL's key */
    record StoredPrice(long id, int position, PriceItem item) {}
}
