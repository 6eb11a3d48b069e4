package uk.kindred.directory.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingPhoto;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Offer;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.directory.ui.cost.EarlierPrices;
import uk.kindred.directory.ui.cost.OfferCosts;
import uk.kindred.pricing.PriceItem;

/** The sections about the support itself, in the order in which people ask: is it right, can I pay it, is there room. */
final class ListingFacts {

    private ListingFacts() {}

    static List<ListingSection> of(
            ListingDetails listing,
            List<ListingPhoto> photos,
            List<PriceItem> pricesYearAgo,
            EarlierPrices earlier,
            CostQuestion question,
            LocalDate today) {
        ListingSummary summary = listing.summary();
        Offer offer = listing.offer();
        OfferCosts costs = new OfferCosts(listing, pricesYearAgo, today);
        List<ListingSection> sections = new ArrayList<>();
        if (ListingRating.find(summary).isPresent()) {
            sections.add(new RatingSection(listing, today));
        } else {
            sections.add(new UnratedSection(summary));
        }
        if (SuitsSection.hasWords(offer)) {
            sections.add(new SuitsSection(offer));
        }
        sections.add(new OfferSection(listing, today));
        if (!photos.isEmpty()) {
            sections.add(new PhotosSection(photos));
        }
        sections.add(new AvailabilitySection(summary, today));
        ListingSection cost = costs.hasPrices()
                ? new WholeCostSection(summary.slug(), costs, question).with(earlier)
                : new CostSection(summary.kinds(), Origin.of(listing) == Origin.REGISTER);
        cost.add(new WaysToPay(summary.kinds()));
        sections.add(cost);
        if (offer.terms() != null) {
            sections.add(new TermsSection(offer.terms(), today));
        }
        sections.add(new KeyInformationSection(listing.keyInformation(costs.pricedBy(question), today)));
        if (!summary.kinds().stream().allMatch(kind -> LawWords.of(kind).isEmpty())) {
            sections.add(new LawSection(summary, offer.details()));
        }
        return sections;
    }
}
