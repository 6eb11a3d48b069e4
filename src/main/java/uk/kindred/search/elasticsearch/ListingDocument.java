package uk.kindred.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.Need;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingStanding;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.search.postgres.ListingRecord;

/** A listing in the index: what is searched, and all that a card shows, so that no search needs PostgreSQL. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ListingDocument(
        long databaseId,
        long version,
        String id,
        String slug,
        String name,
        String sortName,
        @Nullable String alsoKnownAs,
        @Nullable String provider,
        @Nullable String town,
        @Nullable String county,
        @Nullable String postcode,
        @Nullable List<String> services,
        @Nullable List<String> labels,
        @Nullable List<String> kinds,
        @Nullable List<String> needs,
        String rating,
        int ratingRank,
        @Nullable String ratingDate,
        @Nullable String ratingStanding,
        @Nullable String lastInspectedOn,
        @Nullable String ratingAsOf,
        @Nullable String council,
        @Nullable Point location,
        String locationPrecision,
        @Nullable Integer beds,
        String sourceAsAt,
        OfferDocument offer,
        @Nullable List<String> goodAt) {

    record Point(double lat, double lon) {}

    static ListingDocument of(ListingRecord record) {
        ListingSummary summary = record.summary();
        Coordinates place = summary.coordinates();
        return new ListingDocument(
                summary.databaseId(),
                summary.version(),
                summary.id(),
                summary.slug(),
                summary.name(),
                record.sortName(),
                record.alsoKnownAs(),
                summary.provider(),
                summary.town(),
                record.county(),
                summary.postcode(),
                record.services(),
                labels(summary),
                summary.kinds().stream().map(SupportKind::slug).toList(),
                summary.needs().stream().map(Need::slug).toList(),
                summary.rating().slug(),
                summary.rating().rank(),
                text(summary.ratingDate()),
                summary.ratingStanding() == RatingStanding.OWN
                        ? null
                        : summary.ratingStanding().slug(),
                text(summary.lastInspectedOn()),
                text(summary.ratingAsOf()),
                summary.councilSlug(),
                place == null ? null : new Point(place.latitude(), place.longitude()),
                summary.locationPrecision().slug(),
                summary.beds(),
                summary.sourceAsAt().toString(),
                OfferDocument.of(summary.offer()),
                summary.goodAt().stream().map(Outcome::slug).toList());
    }

    /** Our words for kinds and needs, which are plainer than the register's: people may type either. */
    private static List<String> labels(ListingSummary summary) {
        return Stream.concat(
                        summary.kinds().stream().map(SupportKind::label),
                        summary.needs().stream().map(Need::label))
                .toList();
    }

    ListingSummary summary(Councils councils) {
        Optional<Council> known = Optional.ofNullable(council).flatMap(councils::findBySlug);
        return new ListingSummary(
                databaseId,
                version,
                id,
                slug,
                name,
                values(kinds, SupportKind::findBySlug),
                values(needs, Need::findBySlug),
                Rating.findBySlug(rating).orElse(Rating.NOT_RATED),
                date(ratingDate),
                Optional.ofNullable(ratingStanding)
                        .flatMap(RatingStanding::findBySlug)
                        .orElse(RatingStanding.OWN),
                date(lastInspectedOn),
                provider,
                town,
                postcode,
                council,
                known.map(Council::shortName).orElse(null),
                location == null ? null : new Coordinates(location.lat(), location.lon()),
                precision(),
                beds,
                LocalDate.parse(sourceAsAt),
                offer.summary(),
                values(goodAt, Outcome::findBySlug));
    }

    LocationPrecision precision() {
        return LocationPrecision.findBySlug(locationPrecision).orElse(LocationPrecision.NONE);
    }

    private static <T> List<T> values(@Nullable List<String> slugs, Function<String, Optional<T>> find) {
        return slugs == null
                ? List.of()
                : slugs.stream().flatMap(slug -> find.apply(slug).stream()).toList();
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
