package uk.kindred.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Availability;
import uk.kindred.directory.AvailabilityStatus;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Rating;
import uk.kindred.pricing.PriceRange;
import uk.kindred.search.SearchCriteria;

/**
 * What somebody was last told of a listing.
 *
 * @param weeklyCost in words, for the search's plan and payer; null if not known
 * @param availability its slug; null if nobody said
 */
record Seen(
        String publicId,
        Rating rating,
        @Nullable String weeklyCost,
        @Nullable String availability) {

    static Seen of(ListingSummary listing, SearchCriteria criteria) {
        Availability availability = listing.offer().availability();
        return new Seen(
                listing.id(),
                listing.rating(),
                listing.weeklyCost(criteria.costPlan(), criteria.wishes().payer())
                        .map(PriceRange::inWords)
                        .orElse(null),
                availability == null ? null : availability.status().slug());
    }

    /** What is different now, as sentences; none if nothing is. */
    List<String> changesTo(Seen now) {
        List<String> changes = new ArrayList<>();
        if (rating != now.rating()) {
            changes.add("CQC’s rating is now " + now.rating().label() + "; it was " + rating.label() + ".");
        }
        if (now.weeklyCost() != null && !now.weeklyCost().equals(weeklyCost)) {
            changes.add("A week now costs " + now.weeklyCost()
                    + (weeklyCost == null ? "; no price was known before." : "; it was " + weeklyCost + "."));
        }
        if (!Objects.equals(now.availability(), availability)
                && AvailabilityStatus.AVAILABLE.slug().equals(now.availability())) {
            changes.add("It now says that it has a place.");
        }
        if (AvailabilityStatus.AVAILABLE.slug().equals(availability)
                && now.availability() != null
                && !now.availability().equals(availability)) {
            changes.add("It no longer says that it has a place.");
        }
        return changes;
    }
}
