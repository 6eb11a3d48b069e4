package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How much of the key information a listing shows, item by item. It is told, and never ranks anything. */
public record KeyInformation(List<Item> items) {

    public KeyInformation {
        items = List.copyOf(items);
    }

    public record Item(KeyFact fact, boolean known) {}

    private static final Map<PricedBy, List<KeyFact>> FACTS = Map.of(
            PricedBy.CARE_HOME,
            List.of(
                    KeyFact.FUNDING,
                    KeyFact.TOP_UP,
                    KeyFact.RATING,
                    KeyFact.PRICE,
                    KeyFact.INCLUDED,
                    KeyFact.UPFRONT,
                    KeyFact.FEE_REVIEW,
                    KeyFact.NOTICE,
                    KeyFact.TRIAL,
                    KeyFact.AFTER_DEATH,
                    KeyFact.CONTRACT),
            PricedBy.HOURS,
            List.of(
                    KeyFact.FUNDING,
                    KeyFact.RATING,
                    KeyFact.PRICE,
                    KeyFact.INCLUDED,
                    KeyFact.WEEKENDS,
                    KeyFact.FEE_REVIEW,
                    KeyFact.NOTICE,
                    KeyFact.CANCELLATION,
                    KeyFact.CONTRACT),
            PricedBy.LIVE_IN,
            List.of(
                    KeyFact.FUNDING,
                    KeyFact.RATING,
                    KeyFact.PRICE,
                    KeyFact.INCLUDED,
                    KeyFact.UPFRONT,
                    KeyFact.FEE_REVIEW,
                    KeyFact.NOTICE,
                    KeyFact.TRIAL,
                    KeyFact.CONTRACT),
            PricedBy.DAYS,
            List.of(
                    KeyFact.FUNDING,
                    KeyFact.RATING,
                    KeyFact.PRICE,
                    KeyFact.INCLUDED,
                    KeyFact.UPFRONT,
                    KeyFact.FEE_REVIEW,
                    KeyFact.NOTICE,
                    KeyFact.TRIAL,
                    KeyFact.CANCELLATION),
            PricedBy.STAYS,
            List.of(
                    KeyFact.FUNDING,
                    KeyFact.RATING,
                    KeyFact.PRICE,
                    KeyFact.INCLUDED,
                    KeyFact.UPFRONT,
                    KeyFact.FEE_REVIEW,
                    KeyFact.CANCELLATION,
                    KeyFact.CONTRACT),
            PricedBy.SHARED_LIVES,
            List.of(
                    KeyFact.FUNDING,
                    KeyFact.RATING,
                    KeyFact.PRICE,
                    KeyFact.INCLUDED,
                    KeyFact.UPFRONT,
                    KeyFact.FEE_REVIEW,
                    KeyFact.NOTICE,
                    KeyFact.TRIAL,
                    KeyFact.CONTRACT),
            PricedBy.HOMESHARE,
            List.of(
                    KeyFact.PRICE,
                    KeyFact.INCLUDED,
                    KeyFact.UPFRONT,
                    KeyFact.FEE_REVIEW,
                    KeyFact.NOTICE,
                    KeyFact.TRIAL,
                    KeyFact.CONTRACT),
            PricedBy.HOUSING,
            List.of(
                    KeyFact.PRICE,
                    KeyFact.SERVICE_CHARGE,
                    KeyFact.GROUND_RENT,
                    KeyFact.EVENT_FEE,
                    KeyFact.RATING,
                    KeyFact.INCLUDED,
                    KeyFact.UPFRONT,
                    KeyFact.FEE_REVIEW,
                    KeyFact.NOTICE,
                    KeyFact.CONTRACT));

    /**
     * @param ratingShown whether the listing shows a rating; null where its kind is not rated, and none is missed
     */
    public static KeyInformation of(
            PricedBy pricedBy,
            Collection<PriceItem> items,
            Terms terms,
            @Nullable Boolean ratingShown,
            LocalDate asOf) {
        KnownFacts facts = new KnownFacts(pricedBy, items, terms, ratingShown, asOf);
        return new KeyInformation(FACTS.getOrDefault(pricedBy, List.of()).stream()
                .filter(facts::matters)
                .map(fact -> new Item(fact, facts.isKnown(fact)))
                .toList());
    }

    public int known() {
        return (int) items.stream().filter(Item::known).count();
    }

    public int total() {
        return items.size();
    }

    public List<KeyFact> missing() {
        return items.stream().filter(item -> !item.known()).map(Item::fact).toList();
    }

    /** "6 of 9: no notice period, no trial period, no price". */
    public String inWords() {
        String count = known() + " of " + total();
        return missing().isEmpty()
                ? count
                : missing().stream().map(KeyFact::missing).collect(Collectors.joining(", ", count + ": ", ""));
    }
}
