package uk.kindred.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Need;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.api.AvailabilityAnswer;
import uk.kindred.places.Coordinates;
import uk.kindred.pricing.Payer;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;

/** The answer of /api/listings. What is not known is null, never left out. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ListingsAnswer(
        @Schema(description = "How many listings match, exactly")
        long total,

        @Schema(description = "From 1") int page,
        int size,

        @Schema(description = "How “near” was understood; null without one", nullable = true) @Nullable
        NearPlace near,

        List<Item> items,

        @Schema(
                description =
                        "How many of the same listings, whatever they cost, have no known whole cost; null unless the"
                                + " search asks for cost by maxWeekly, cost or sort",
                nullable = true)
        @Nullable
        CostUnknown costUnknown,

        @Schema(
                description =
                        "How many others match everything but do not say when they come; null unless the search asks"
                                + " for times with when",
                nullable = true)
        @Nullable
        Long timesUnknown,

        @Schema(
                description =
                        "Counts by kind, need, rating, council, language, faith, worker, feature and goodAt, each as if"
                                + " its own choice had not been made; features, which must all hold, with those chosen")
        Map<String, List<FacetValue>> facets,

        @Schema(description = "The choices that the words of “q” were understood as; none with words=exact")
        List<UnderstoodWords> understood,

        @Schema(description = "Words of “q” that nothing was searched for, such as “luxury”: nothing known tells")
        List<String> setAside,

        @Schema(description = "What people should know of words in “q” that no filter fits, such as “hospice”")
        List<String> notes,

        @Schema(description = "Only if nothing was found: the single changes that would find something")
        List<Change> relaxations,

        @Schema(description = "True if no listing had all the words, and these have words spelt alike or most of them")
        boolean loosened,

        @Schema(description = "True if the search index was away and the database answered, more plainly with words")
        boolean degraded) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CostUnknown(
            @Schema(description = "Without a known whole cost")
            long total,

            @Schema(description = "With a known whole cost, dearer ones than “maxWeekly” included")
            long known,

            @Schema(description = "Of the known ones, those with a price far from what is usual")
            long questioned,

            @Schema(
                    description =
                            "Of the known ones but those questioned and those made up, at most 20 miles from “near” if"
                                    + " there is one, the lower of the two in the middle; null if fewer than 5 are"
                                    + " left",
                    nullable = true)
            @Nullable
            Long medianWeeklyPence,

            @Schema(
                    description = "The same of made-up example listings: it says nothing of real prices",
                    nullable = true)
            @Nullable
            Long exampleMedianWeeklyPence) {

        static @Nullable CostUnknown of(SearchResults.@Nullable CostKnowledge cost) {
            return cost == null
                    ? null
                    : new CostUnknown(
                            cost.unknown(),
                            cost.known(),
                            cost.questioned(),
                            cost.medianWeeklyPence(),
                            cost.exampleMedianWeeklyPence());
        }
    }

    record FacetValue(String value, String label, long count) {}

    @Schema(name = "Relaxation")
    record Change(
            @Schema(description = "The parameter that changes")
            String parameter,

            String label,
            long total,

            @Schema(description = "The changed search’s address")
            String url) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "ListingItem")
    record Item(
            @Schema(description = "CQC’s location ID where there is one, “K-…” otherwise")
            String id,

            String slug,
            String name,

            @Schema(description = "Slugs; /api/vocabulary lists them")
            List<String> kinds,

            @Schema(description = "Slugs; /api/vocabulary lists them")
            List<String> needs,

            String rating,

            @Schema(description = "When the rating was published", nullable = true) @Nullable
            LocalDate ratingDate,

            @Schema(
                    description = "When CQC last inspected: of most ratings the only date that its open data tells",
                    nullable = true)
            @Nullable
            LocalDate lastInspected,

            @Schema(nullable = true) @Nullable String provider,
            @Schema(nullable = true) @Nullable String town,
            @Schema(nullable = true) @Nullable String postcode,

            @Schema(description = "Slug of the council with adult social services duties", nullable = true) @Nullable
            String council,

            @Schema(nullable = true) @Nullable Double lat,
            @Schema(nullable = true) @Nullable Double lon,

            @Schema(
                    description = "The building, the centre of its postcode, the centre of the postcode district that"
                            + " somebody’s home is in, or no place that could be shown",
                    allowableValues = {"exact", "postcode", "district", "council", "none"})
            String locationPrecision,

            @Schema(
                    description = "In a straight line from “near”; null without one, or if the place is not known",
                    nullable = true)
            @Nullable
            Double distanceMiles,

            @Schema(
                    description =
                            "Whether the service comes to “near”; null without one, or if nobody said which area it"
                                    + " serves",
                    nullable = true)
            @Nullable
            Boolean servesNear,

            @Schema(description = "Registered beds of a care home", nullable = true) @Nullable
            Integer beds,

            @Schema(description = "Made up, to show how Kindred works; never a real service")
            boolean example,

            @Schema(
                    description = "The whole cost of a week for the search’s plan and payer; null if not known",
                    nullable = true)
            @Nullable
            WeeklyCost weeklyCost,

            @Schema(description = "The same where the council pays; null if not known", nullable = true) @Nullable
            WeeklyCost councilWeeklyCost,

            @Schema(nullable = true) @Nullable AvailabilityAnswer availability,

            @Schema(
                    description =
                            "Slugs of the outcomes at which it is surely better than is usual for its kind there, as the"
                                    + " published figures of reviews say; none is known of most")
            List<String> goodAt,

            @Schema(description = "The listing’s page") String url) {

        static Item of(SearchResults.Hit hit, SearchCriteria criteria, String url) {
            ListingSummary listing = hit.listing();
            Coordinates place = listing.coordinates();
            return new Item(
                    listing.id(),
                    listing.slug(),
                    listing.name(),
                    listing.kinds().stream().map(SupportKind::slug).toList(),
                    listing.needs().stream().map(Need::slug).toList(),
                    listing.rating().slug(),
                    listing.ratingDate(),
                    listing.lastInspectedOn(),
                    listing.provider(),
                    listing.town(),
                    listing.postcode(),
                    listing.councilSlug(),
                    place == null ? null : place.latitude(),
                    place == null ? null : place.longitude(),
                    listing.locationPrecision().slug(),
                    hit.distanceMiles(),
                    hit.servesNear(),
                    listing.beds(),
                    listing.offer().example(),
                    WeeklyCost.of(
                            listing, criteria.costPlan(), criteria.wishes().payer()),
                    WeeklyCost.of(listing, criteria.costPlan(), Payer.COUNCIL),
                    AvailabilityAnswer.of(listing.offer().availability()),
                    listing.goodAt().stream().map(Outcome::slug).toList(),
                    url);
        }
    }
}
