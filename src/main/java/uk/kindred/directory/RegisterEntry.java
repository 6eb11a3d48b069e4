package uk.kindred.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Coordinates;

/**
 * What a register states of one location. Null is "not stated": what is known of it from elsewhere stays.
 *
 * @param line of the file, from 1
 * @param publicId CQC's location ID
 * @param kinds at least one
 * @param services in the register's own words
 * @param beds registered beds, for care homes only
 * @param ratings null where this register has no ratings at all
 * @param source the register's name
 * @param sourceAsAt the day, or the first day of the month, for which it speaks
 */
public record RegisterEntry(
        long line,
        String publicId,
        String name,
        @Nullable String alsoKnownAs,
        @Nullable Provider provider,
        List<SupportKind> kinds,
        List<Need> needs,
        List<String> services,
        Address address,
        Position position,
        @Nullable String councilGss,
        @Nullable String region,
        @Nullable String phone,
        @Nullable String website,
        @Nullable Integer beds,
        @Nullable Boolean dormant,
        @Nullable LocalDate registeredOn,
        @Nullable Ratings ratings,
        @Nullable LocalDate lastInspectedOn,
        String source,
        LocalDate sourceAsAt) {

    /** @param name null where the register gives only the ID */
    public record Provider(
            String id, @Nullable String name, @Nullable String brand) {}

    /** @param townGuessed true where town and county were taken out of one cell: ones known before are better */
    public record Address(
            @Nullable String line1,
            @Nullable String line2,
            @Nullable String town,
            @Nullable String county,
            boolean townGuessed,
            @Nullable String postcode) {}

    /** @param coordinates given exactly when the precision is exact or postcode */
    public record Position(
            LocationPrecision precision, @Nullable Coordinates coordinates) {

        public static final Position UNKNOWN = new Position(LocationPrecision.NONE, null);

        public Position {
            boolean promised = precision == LocationPrecision.EXACT || precision == LocationPrecision.POSTCODE;
            if (promised != (coordinates != null)) {
                throw new IllegalArgumentException(precision + " with coordinates " + coordinates);
            }
        }
    }

    /** @param note the register's own words where the overall rating is not one of the four */
    public record Ratings(
            Rating overall,
            @Nullable String note,
            Map<KeyQuestion, Rating> byQuestion,
            @Nullable LocalDate publishedOn) {}
}
