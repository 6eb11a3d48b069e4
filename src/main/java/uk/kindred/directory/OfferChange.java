package uk.kindred.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.kindred.directory.StoredOffer.StoredPrice;
import uk.kindred.pricing.PriceItem;

/**
 * What of an offer is another than it was.
 *
 * @param replaced keys of prices that changed or are no longer asked
 * @param added by their place in the list
 * @param moved kept prices whose place in the list is another, by key
 */
record OfferChange(
        long listingId,
        Offer to,
        List<Long> replaced,
        Map<Integer, PriceItem> added,
        Map<Long, Integer> moved,
        boolean facts,
        boolean terms,
        boolean availability) {

    static OfferChange between(StoredOffer before, Offer to) {
        Map<PriceItem, StoredPrice> standing = new LinkedHashMap<>();
        List<Long> replaced = new ArrayList<>();
        for (StoredPrice price : before.prices()) {
            if (standing.putIfAbsent(price.item(), price) != null) {
                replaced.add(price.id());
            }
        }
        Map<Integer, PriceItem> added = new LinkedHashMap<>();
        Map<Long, Integer> moved = new LinkedHashMap<>();
        List<PriceItem> wanted = to.prices().stream().distinct().toList();
        for (int position = 0; position < wanted.size(); position++) {
            StoredPrice same = standing.remove(wanted.get(position));
            if (same == null) {
                added.put(position, wanted.get(position));
            } else if (same.position() != position) {
                moved.put(same.id(), position);
            }
        }
        standing.values().forEach(price -> replaced.add(price.id()));
        Offer from = before.offer();
        return new OfferChange(
                before.listingId(),
                to,
                replaced,
                added,
                moved,
                !Objects.equals(from.description(), to.description())
                        || !Objects.equals(from.details(), to.details())
                        || !from.features().equals(to.features())
                        || !from.areaServed().equals(to.areaServed()),
                !Objects.equals(from.terms(), to.terms()),
                !Objects.equals(from.availability(), to.availability()));
    }

    boolean isAny() {
        return facts || terms || availability || !replaced.isEmpty() || !added.isEmpty() || !moved.isEmpty();
    }
}
