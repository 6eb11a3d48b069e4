package uk.kindred.providers.selfservice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.kindred.base.ui.Dates;
import uk.kindred.pricing.PriceItem;

/** What was changed of a listing's prices, as sentences. */
final class PriceChanges {

    private PriceChanges() {}

    static void add(List<String> words, List<PriceItem> before, List<PriceItem> after) {
        List<PriceItem> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<PriceItem> added = new ArrayList<>(after);
        added.removeAll(before);
        int confirmed = 0;
        for (PriceItem price : List.copyOf(added)) {
            Optional<PriceItem> same = gone.stream()
                    .filter(old -> Fingerprints.of(old).equals(Fingerprints.of(price)))
                    .findFirst();
            if (same.isPresent()) {
                gone.remove(same.get());
                added.remove(price);
                confirmed++;
            }
        }
        for (PriceItem price : added) {
            Optional<PriceItem> old = gone.stream()
                    .filter(other -> PriceNames.areOfOneThing(other, price))
                    .findFirst();
            old.ifPresent(gone::remove);
            words.add(old.map(earlier -> changed(earlier, price))
                    .orElseGet(() -> "New: " + PriceNames.whole(price) + "."));
        }
        gone.forEach(price -> words.add("No longer asked: " + PriceNames.whole(price) + "."));
        if (confirmed > 0) {
            words.add(confirmed == 1 ? "1 price: confirmed." : confirmed + " prices: confirmed.");
        }
    }

    /** "Care: £26 an hour from 3 May 2027, before £25 an hour." */
    private static String changed(PriceItem before, PriceItem after) {
        List<String> parts = new ArrayList<>();
        boolean sameAmount = before.inWords().equals(after.inWords());
        if (!sameAmount) {
            parts.add(after.inWords() + " from " + Dates.day(after.validFrom()) + ", before " + before.inWords());
        } else if (!before.validFrom().equals(after.validFrom())) {
            parts.add("from " + Dates.day(after.validFrom()) + ", before from " + Dates.day(before.validFrom()));
        }
        LocalDate end = after.validTo();
        if (!Objects.equals(before.validTo(), end)) {
            parts.add(end == null ? "no longer ends on a day" : "ends on " + Dates.day(end));
        }
        if (!before.payers().equals(after.payers())) {
            parts.add("for " + PriceNames.payers(after) + ", before for " + PriceNames.payers(before));
        }
        if (before.mandatory() != after.mandatory()) {
            parts.add(after.mandatory() ? "everybody pays it, before a choice" : "a choice, before everybody paid it");
        }
        if (!before.included().equals(after.included())) {
            parts.add("covers " + covered(after) + ", before " + covered(before));
        }
        return PriceNames.of(after) + (sameAmount ? ", " + after.inWords() : "") + ": " + String.join("; ", parts)
                + ".";
    }

    private static String covered(PriceItem price) {
        return price.included().isEmpty() ? "nothing that is named" : String.join(", ", price.included());
    }
}
