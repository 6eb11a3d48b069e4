package uk.kindred.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Need;
import uk.kindred.directory.RatingStanding;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;

/** All that is known of one listing. What is not known is null, never left out. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Listing")
record ListingAnswer(
        @Schema(description = "CQC’s location ID where there is one, “K-…” otherwise")
        String id,

        String slug,

        @Schema(allowableValues = {"open", "closed"}) String status,

        String name,
        @Schema(nullable = true) @Nullable String alsoKnownAs,

        @Schema(description = "Slugs; /api/vocabulary lists them")
        List<String> kinds,

        @Schema(description = "Slugs; /api/vocabulary lists them")
        List<String> needs,

        @Schema(description = "In the register’s own words") List<String> services,

        String rating,

        @Schema(description = "When the rating was published", nullable = true) @Nullable
        LocalDate ratingDate,

        @Schema(description = "The register’s own words where it gives none of the four ratings", nullable = true)
        @Nullable
        String ratingNote,

        @Schema(description = "By key question: safe, effective, caring, responsive, well-led")
        Map<String, String> ratings,

        @Schema(description = "True if the regulator gave the rating to the provider before")
        boolean inherited,

        @Schema(description = "Every rating that was read, of the whole, its services and each question, newest first")
        List<PublishedRatingAnswer> ratingHistory,

        @Schema(nullable = true) @Nullable LocalDate lastInspected,
        @Schema(nullable = true) @Nullable String provider,
        @Schema(nullable = true) @Nullable String providerId,
        @Schema(nullable = true) @Nullable String brand,
        List<String> address,
        @Schema(nullable = true) @Nullable String town,
        @Schema(nullable = true) @Nullable String county,
        @Schema(nullable = true) @Nullable String postcode,
        @Schema(nullable = true) @Nullable String council,
        @Schema(nullable = true) @Nullable String region,
        @Schema(nullable = true) @Nullable Double lat,
        @Schema(nullable = true) @Nullable Double lon,

        @Schema(allowableValues = {"exact", "postcode", "district", "council", "none"})
        String locationPrecision,

        @Schema(nullable = true) @Nullable String phone,
        @Schema(nullable = true) @Nullable String website,

        @Schema(description = "Registered beds of a care home", nullable = true) @Nullable
        Integer beds,

        @Schema(description = "True if the regulator says that no care is given there at present")
        boolean dormant,

        @Schema(nullable = true) @Nullable LocalDate registered,

        @Schema(description = "True if another open listing has the same name and postcode")
        boolean possibleDuplicate,

        @Schema(description = "The register that last stated these facts")
        String source,

        @Schema(description = "The day, or the first day of the month, that it speaks for")
        LocalDate sourceAsAt,

        @Schema(
                description =
                        "Facts that this register is silent about, as another stated them: an older one, or for ratings the regulator since")
        List<OlderFactAnswer> olderFacts,

        LocalDate firstSeen,
        @Schema(nullable = true) @Nullable LocalDate closed,

        @Schema(description = "When these facts changed, newest first")
        List<LocalDate> changed,

        @Schema(description = "The regulator’s own page", nullable = true) @Nullable
        String regulatorPage,

        @JsonUnwrapped OfferAnswer offer,

        @Schema(description = "In the order that the service chose; empty if there are none")
        List<PhotoAnswer> photos,

        @Schema(description = "The listing’s page") String url) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    static ListingAnswer of(ListingDetails details, OfferAnswer offer, List<PhotoAnswer> photos, String url) {
        ListingSummary listing = details.summary();
        Coordinates place = listing.coordinates();
        ListingDetails.Provider provider = details.provider();
        return new ListingAnswer(
                listing.id(),
                listing.slug(),
                details.open() ? "open" : "closed",
                listing.name(),
                details.alsoKnownAs(),
                listing.kinds().stream().map(SupportKind::slug).toList(),
                listing.needs().stream().map(Need::slug).toList(),
                details.services(),
                listing.rating().slug(),
                listing.ratingDate(),
                details.ratingNote(),
                details.ratingsByQuestion().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().slug(),
                                entry -> entry.getValue().slug())),
                listing.ratingStanding() == RatingStanding.INHERITED,
                details.ratingHistory().told().stream()
                        .map(PublishedRatingAnswer::of)
                        .toList(),
                listing.lastInspectedOn(),
                listing.provider(),
                provider == null ? null : provider.cqcProviderId(),
                provider == null ? null : provider.brand(),
                details.address(),
                listing.town(),
                details.county(),
                listing.postcode(),
                listing.councilSlug(),
                details.region(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                listing.locationPrecision().slug(),
                details.phone(),
                details.website(),
                listing.beds(),
                details.dormant(),
                details.registeredOn(),
                details.possibleDuplicate(),
                details.source(),
                listing.sourceAsAt(),
                details.olderFacts().entrySet().stream()
                        .map(OlderFactAnswer::of)
                        .toList(),
                LocalDate.ofInstant(details.firstSeenAt(), ENGLAND),
                details.closedAt() == null ? null : LocalDate.ofInstant(details.closedAt(), ENGLAND),
                details.changedOn(),
                details.regulatorPage(),
                offer,
                photos,
                url);
    }
}
