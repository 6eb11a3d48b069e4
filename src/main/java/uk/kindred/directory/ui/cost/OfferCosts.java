package uk.kindred.directory.ui.cost;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.kindred.directory.BesideCosts;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportDetails;
import uk.kindred.directory.WaysPriced;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.StatedTerms;
import uk.kindred.pricing.Tenure;
import uk.kindred.pricing.Terms;
import uk.kindred.pricing.WholeCost;

/**
 * The whole costs of one listing.
 *
 * @param pricesYearAgo what was asked a year before today
 * @param today the day whose prices count
 */
public record OfferCosts(ListingDetails listing, List<PriceItem> pricesYearAgo, LocalDate today) {

    public OfferCosts {
        pricesYearAgo = List.copyOf(pricesYearAgo);
    }

    public Offer offer() {
        return listing.offer();
    }

    /** The way that the plan is reckoned by here. */
    public PricedBy pricedBy(CostQuestion question) {
        return listing.summary().reckonedBy(question.plan());
    }

    /** The ways that a plan may ask for here: those with a price in force, and the one that is reckoned by. */
    public Set<PricedBy> ways(CostQuestion question) {
        Set<PricedBy> ways = EnumSet.of(pricedBy(question), listing.summary().reckonedBy());
        WaysPriced.of(listing.summary().kinds()).stream().filter(this::isPriced).forEach(ways::add);
        return ways;
    }

    /** What the plan's form asks for: care that is bought apart from a home too. */
    public Set<PricedBy> fields(CostQuestion question) {
        Set<PricedBy> fields = ways(question);
        boolean care = isPriced(PricedBy.HOURS) || question.plan().says(PricedBy.HOURS);
        if (fields.contains(PricedBy.HOUSING) && care) {
            fields.add(PricedBy.HOURS);
        }
        return fields;
    }

    /** How homes may be held here, as far as is known. */
    public Set<Tenure> tenures() {
        return offer().details() instanceof SupportDetails.Housing housing && housing.onlyLets()
                ? Set.of(Tenure.RENT)
                : EnumSet.allOf(Tenure.class);
    }

    private boolean isPriced(PricedBy way) {
        return offer().prices().stream().anyMatch(item -> way.prices().contains(item.what()) && item.isValidOn(today));
    }

    public boolean hasPrices() {
        return !offer().prices().isEmpty();
    }

    public Quote quote(CostQuestion question) {
        return quote(question, question.payer());
    }

    public Quote quote(CostQuestion question, Payer payer) {
        Quote quote = WholeCost.quote(
                offer().prices(),
                offer().terms(),
                question.plan(),
                payer,
                pricedBy(question),
                today,
                offer().employer());
        return BesideCosts.tellingAll(quote, listing.summary().kinds(), offer().details(), offer().prices());
    }

    /** By the prices of this day a year ago. */
    public Quote quoteYearAgo(CostQuestion question) {
        return WholeCost.quote(
                pricesYearAgo,
                offer().terms(),
                question.plan(),
                question.payer(),
                pricedBy(question),
                today.minusYears(1),
                offer().employer());
    }

    public CostAnswer answer(CostQuestion question) {
        return new CostAnswer(
                quote(question),
                payer -> quote(question, payer),
                quoteYearAgo(question),
                odd(question).orElse(null));
    }

    /** What the week rests on, if a price of it is far from what is usual. */
    public Optional<PriceBasis> odd(CostQuestion question) {
        return listing.summary().costBasis(question.plan(), question.payer()).filter(PriceBasis::questioned);
    }

    public Set<Payer> payersKnown() {
        Set<Payer> payers = EnumSet.noneOf(Payer.class);
        offer().prices().stream().filter(item -> item.isValidOn(today)).forEach(item -> payers.addAll(item.payers()));
        return payers;
    }

    /** What the prices in force of this way cover, each thing once. */
    public List<String> included(PricedBy way) {
        return offer().prices().stream()
                .filter(item -> item.isValidOn(today) && way.counts(item.what()))
                .map(PriceItem::included)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    public Terms terms() {
        return Optional.ofNullable(offer().terms()).map(StatedTerms::terms).orElse(Terms.UNKNOWN);
    }
}
