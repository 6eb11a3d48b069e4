package uk.kindred.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.directory.SupportDetails;
import uk.kindred.places.Councils;
import uk.kindred.pricing.Payer;

/** What a listing offers; stands among the listing's own fields. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Offer")
record OfferAnswer(
        @Schema(description = "True if it is made up, to show how Kindred works")
        boolean example,

        @Schema(nullable = true) @Nullable String description,

        @Schema(description = "All prices that stand: in force, to come, and past by their last day. Empty: none known")
        List<PriceAnswer> prices,

        @Schema(description = "Null if nobody said", nullable = true) @Nullable
        TermsAnswer terms,

        @Schema(description = "Null if nobody said", nullable = true) @Nullable
        AvailabilityAnswer availability,

        @Schema(description = "Null if not known, or the place itself is where the support is", nullable = true)
        @Nullable
        AreaServedAnswer areaServed,

        FeaturesAnswer features,

        @Schema(description = "What the choosers of its kind need to know; null if nobody said", nullable = true)
        @Nullable
        SupportDetails details,

        KeyInformationAnswer keyInformation,

        @Schema(
                description = "A week of the typical plan for people who pay themselves; null if not known",
                nullable = true)
        @Nullable
        TypicalCost weeklyCost,

        @Schema(description = "The same where the council pays; null if not known", nullable = true) @Nullable
        TypicalCost councilWeeklyCost) {

    static OfferAnswer of(ListingDetails listing, Councils councils, LocalDate today) {
        Offer offer = listing.offer();
        return new OfferAnswer(
                listing.summary().offer().example(),
                offer.description(),
                offer.prices().stream().map(PriceAnswer::of).toList(),
                TermsAnswer.of(offer.terms()),
                AvailabilityAnswer.of(offer.availability()),
                AreaServedAnswer.of(offer.areaServed(), councils),
                FeaturesAnswer.of(offer.features()),
                offer.details(),
                KeyInformationAnswer.of(listing.keyInformation(today)),
                TypicalCost.of(listing.summary(), Payer.SELF_FUNDER),
                TypicalCost.of(listing.summary(), Payer.COUNCIL));
    }
}
