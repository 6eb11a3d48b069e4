package uk.kindred.search.postgres;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.Need;
import uk.kindred.directory.OfferSummary;
import uk.kindred.directory.Outcome;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingStanding;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** A row of listing (l) with its provider's name (o) as a summary. */
final class ListingRows {

    static final String COLUMNS = """
            l.id, l.version, l.public_id, l.slug, l.name, l.kinds, l.needs, l.rating, l.rating_on, l.rating_standing, l.last_inspected_on, \
            o.name as provider, l.town, l.postcode, l.council_gss, l.latitude, l.longitude, l.location_precision, \
            l.beds, l.source_as_at, l.good_at""";

    private final Councils councils;

    ListingRows(Councils councils) {
        this.councils = councils;
    }

    ListingSummary summary(ResultSet row, Map<Long, OfferSummary> offers) throws SQLException {
        Council council = Optional.ofNullable(row.getString("council_gss"))
                .flatMap(councils::findByGss)
                .orElse(null);
        return new ListingSummary(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("public_id"),
                row.getString("slug"),
                row.getString("name"),
                values(row.getArray("kinds"), SupportKind::findBySlug),
                values(row.getArray("needs"), Need::findBySlug),
                Rating.findBySlug(row.getString("rating")).orElseThrow(),
                row.getObject("rating_on", LocalDate.class),
                RatingStanding.findBySlug(row.getString("rating_standing")).orElseThrow(),
                row.getObject("last_inspected_on", LocalDate.class),
                row.getString("provider"),
                row.getString("town"),
                row.getString("postcode"),
                council == null ? null : council.slug(),
                council == null ? null : council.shortName(),
                coordinates(row),
                LocationPrecision.findBySlug(row.getString("location_precision"))
                        .orElseThrow(),
                row.getObject("beds", Integer.class),
                row.getObject("source_as_at", LocalDate.class),
                offers.getOrDefault(row.getLong("id"), OfferSummary.NONE),
                values(row.getArray("good_at"), Outcome::findBySlug));
    }

    private static <T> List<T> values(Array slugs, Function<String, Optional<T>> find) throws SQLException {
        return Arrays.stream((String[]) slugs.getArray())
                .map(slug -> find.apply(slug).orElseThrow())
                .toList();
    }

    private static @Nullable Coordinates coordinates(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude);
    }
}
