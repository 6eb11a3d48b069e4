package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much of the key information a listing shows, item by item. It is told, and never ranks anything. */
public record KeyInformation(List<Item> items) {

    public KeyInformation {
        items = List.copyOf(items);
    }

    /** @param lacks what of it is not told, each for a sentence: "no bank holiday rates"; none if all of it is */
    public record Item(KeyFact fact, List<String> lacks) {

        public Item {
            lacks = List.copyOf(lacks);
        }

        public boolean known() {
            return lacks.isEmpty();
        }

        /** Whether something of it is told, and not all. */
        public boolean isPartlyKnown() {
            return !known() && !lacks.equals(List.of(fact.missing()));
        }
    }

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
                    KeyFact.CONTRACT,
                    KeyFact.COMPLAINTS),
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
                    KeyFact.CONTRACT,
                    KeyFact.COMPLAINTS),
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
                    KeyFact.CONTRACT,
                    KeyFact.COMPLAINTS),
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
                    KeyFact.CANCELLATION,
                    KeyFact.COMPLAINTS),
            PricedBy.STAYS,
            List.of(
                    KeyFact.FUNDING,
                    KeyFact.RATING,
                    KeyFact.PRICE,
                    KeyFact.INCLUDED,
                    KeyFact.UPFRONT,
                    KeyFact.FEE_REVIEW,
                    KeyFact.CANCELLATION,
                    KeyFact.CONTRACT,
                    KeyFact.COMPLAINTS),
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
                    KeyFact.CONTRACT,
                    KeyFact.COMPLAINTS),
            PricedBy.HOMESHARE,
            List.of(
                    KeyFact.PRICE,
                    KeyFact.INCLUDED,
                    KeyFact.UPFRONT,
                    KeyFact.FEE_REVIEW,
                    KeyFact.NOTICE,
                    KeyFact.TRIAL,
                    KeyFact.CONTRACT,
                    KeyFact.COMPLAINTS),
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
                    KeyFact.CONTRACT,
                    KeyFact.COMPLAINTS));

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
                .map(fact -> new Item(fact, facts.lacks(fact)))
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

    /** What is missing of each, in words: "no notice period", "no bank holiday rates". */
    public List<String> lacks() {
        return items.stream().flatMap(item -> item.lacks().stream()).toList();
    }

    /** "6 of 9: no notice period, no trial period, no price". */
    public String inWords() {
        String count = known() + " of " + total();
        return lacks().isEmpty() ? count : count + ": " + String.join(", ", lacks());
    }
}
