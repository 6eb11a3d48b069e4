package uk.kindred.providers.selfservice.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.providers.selfservice.By;
import uk.kindred.providers.selfservice.Change;
import uk.kindred.providers.selfservice.ChangeLog;
import uk.kindred.providers.selfservice.Edited;
import uk.kindred.providers.selfservice.Fingerprints;
import uk.kindred.providers.selfservice.Keeping;
import uk.kindred.providers.selfservice.ListingEdits;
import uk.kindred.providers.selfservice.PriceNames;

/** Adds, changes and ends single prices of a listing. */
@Component
class PriceEdits {

    private static final int CHANGES_LOOKED_AT = 50;

    private final ListingEdits edits;
    private final ChangeLog log;

    PriceEdits(ListingEdits edits, ChangeLog log) {
        this.edits = edits;
        this.log = log;
    }

    /** What took a price's place, and by whose doing. @param price empty if nothing did */
    record Replaced(By by, Optional<PriceItem> price) {}

    static Optional<PriceItem> find(Offer offer, String key) {
        return offer.prices().stream()
                .filter(price -> Fingerprints.of(price).equals(key))
                .findFirst();
    }

    /** Another price of the same thing that begins on the same day, so that one of the two must be wrong. */
    static Optional<PriceItem> findRival(Offer offer, PriceItem added) {
        return offer.prices().stream()
                .filter(price -> PriceNames.areOfOneThing(price, added)
                        && price.unit() == added.unit()
                        && price.validFrom().equals(added.validFrom())
                        && !Fingerprints.of(price).equals(Fingerprints.of(added)))
                .findFirst();
    }

    Edited add(ListingDetails listing, By by, PriceItem added) {
        return edits.edit(
                listing,
                by,
                now -> findRival(now, added).isEmpty(),
                now -> Keeping.withPrices(now, prices -> with(prices, added)));
    }

    /** A later first day lets the price before it stand until then. */
    Edited change(ListingDetails listing, By by, String key, PriceItem to) {
        return edits.edit(
                listing,
                by,
                now -> find(now, key).isPresent()
                        || find(now, Fingerprints.of(to)).isPresent(),
                now -> find(now, key)
                        .map(old -> Keeping.withPrices(now, prices -> replaced(prices, old, to)))
                        .orElse(now));
    }

    Edited end(ListingDetails listing, By by, String key, LocalDate lastDay, Keeping keeping) {
        return edits.edit(
                listing,
                by,
                now -> find(now, key).isPresent(),
                now -> Keeping.withPrices(
                        now,
                        prices -> prices.stream()
                                .flatMap(price -> Fingerprints.of(price).equals(key)
                                        ? ended(price, lastDay, keeping).stream()
                                        : Stream.of(price))
                                .toList()));
    }

    /** Looked for among the last changes; empty if none of them tells. */
    Optional<Replaced> findReplaced(ListingDetails now, String key) {
        for (Change change : log.list(now.summary().databaseId(), Long.MAX_VALUE, CHANGES_LOOKED_AT)) {
            Optional<PriceItem> before = find(change.before().offer(), key);
            if (before.isPresent() && find(change.after().offer(), key).isEmpty()) {
                return Optional.of(new Replaced(
                        change.by(),
                        now.offer().prices().stream()
                                .filter(price -> PriceNames.areOfOneThing(before.get(), price)
                                        && !change.before().offer().prices().contains(price))
                                .findFirst()));
            }
        }
        return Optional.empty();
    }

    /** Nothing is left of a price that would end before it began. */
    private static Optional<PriceItem> ended(PriceItem price, LocalDate lastDay, Keeping keeping) {
        return lastDay.isBefore(price.validFrom())
                ? Optional.empty()
                : Optional.of(price.toBuilder()
                        .validTo(lastDay)
                        .source(keeping.source())
                        .confirmedOn(keeping.today())
                        .build());
    }

    private static List<PriceItem> with(List<PriceItem> prices, PriceItem added) {
        List<PriceItem> all = new ArrayList<>(prices);
        all.removeIf(price -> Fingerprints.of(price).equals(Fingerprints.of(added)));
        all.add(added);
        return all;
    }

    private static List<PriceItem> replaced(List<PriceItem> prices, PriceItem old, PriceItem to) {
        List<PriceItem> all = new ArrayList<>();
        for (PriceItem price : prices) {
            if (!price.equals(old)) {
                all.add(price);
            } else if (to.validFrom().isAfter(old.validFrom())) {
                all.add(until(old, to.validFrom().minusDays(1)));
                all.add(to);
            } else {
                all.add(to);
            }
        }
        return all;
    }

    private static PriceItem until(PriceItem old, LocalDate lastDay) {
        return old.validTo() != null && old.validTo().isBefore(lastDay)
                ? old
                : old.toBuilder().validTo(lastDay).build();
    }
}
