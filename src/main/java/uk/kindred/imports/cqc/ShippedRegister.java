package uk.kindred.imports.cqc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.directory.KeyQuestion;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RegisterEntry;
import uk.kindred.directory.RegisterEntry.Position;
import uk.kindred.directory.RegisterScope;
import uk.kindred.directory.SupportKind;
import uk.kindred.imports.Header;
import uk.kindred.imports.ReadRow;
import uk.kindred.imports.RegisterFormat;
import uk.kindred.imports.Row;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;

/** The register that Kindred ships: put together from several open copies of CQC's, each row with its own source and date. */
@Component
class ShippedRegister implements RegisterFormat {

    private static final List<String> NEEDED = List.of(
            "location_id",
            "source",
            "as_at",
            "name",
            "postcode",
            "latitude",
            "longitude",
            "geo_quality",
            "la_gss",
            "service_types",
            "specialisms",
            "rating_overall");

    private final CellReader cells;
    private final Whereabouts whereabouts;

    ShippedRegister(CellReader cells, Whereabouts whereabouts) {
        this.cells = cells;
        this.whereabouts = whereabouts;
    }

    @Override
    public String slug() {
        return "shipped-register";
    }

    @Override
    public boolean recognises(Header header) {
        return header.has(NEEDED);
    }

    @Override
    public RegisterScope scope() {
        return new RegisterScope(false, false);
    }

    @Override
    public Optional<LocalDate> asAt(String fileName) {
        return Optional.empty();
    }

    @Override
    public ReadRow<RegisterEntry> read(Row row, Optional<LocalDate> asAt) {
        try {
            String id = LocationIds.require(row.text("location_id"));
            Doubts doubts = new Doubts(row.line(), id);
            return new ReadRow.Usable<>(entry(row, id, doubts), doubts.list());
        } catch (Refusal refusal) {
            return refusal.of(row, LocationIds.find(row.text("location_id")));
        }
    }

    private RegisterEntry entry(Row row, String id, Doubts doubts) throws Refusal {
        List<String> services = row.values("service_types");
        List<SupportKind> kinds = ServiceWords.kinds(services);
        String postcode = whereabouts.postcode(row.text("postcode"), doubts);
        Council council = whereabouts.council(row.text("la_gss"), row.text("local_authority"), postcode, doubts);
        LocalDate registeredOn = cells.pastDate(row.text("registration_date"), "date of registration", doubts);
        return new RegisterEntry(
                row.line(),
                id,
                cells.name(row.text("name"), doubts),
                null,
                provider(row, doubts),
                kinds,
                ServiceWords.needs(row.values("specialisms"), doubts),
                services,
                address(row, postcode, doubts),
                position(row, postcode, council, doubts),
                council == null ? null : council.gss(),
                whereabouts.region(row.text("region"), council, doubts),
                cells.phone(row.text("phone"), doubts),
                cells.website(row.text("website"), doubts),
                cells.beds(row.text("beds"), CareHomes.anyOf(kinds), doubts),
                cells.yesOrNo(row.text("dormant")),
                registeredOn,
                ratings(row, registeredOn, doubts),
                cells.pastDate(row.text("last_inspection_date"), "date of the last inspection", doubts),
                source(row),
                asAt(row));
    }

    private static String source(Row row) throws Refusal {
        String source = row.text("source");
        if (source.isEmpty()) {
            throw Refusal.unusable("source-missing", "The row does not say which register it is from.");
        }
        return source;
    }

    /** The month's first day: no fact is made to look newer than it may be. */
    private static LocalDate asAt(Row row) throws Refusal {
        try {
            return YearMonth.parse(row.text("as_at")).atDay(1);
        } catch (DateTimeException e) {
            throw Refusal.unusable("as-at-unreadable", "The row does not say for which month it speaks.");
        }
    }

    private RegisterEntry.@Nullable Provider provider(Row row, Doubts doubts) {
        String id = LocationIds.find(row.text("provider_id"));
        return id == null
                ? null
                : new RegisterEntry.Provider(
                        id,
                        cells.text(row.text("provider_name"), "provider's name", doubts),
                        cells.text(row.text("brand_name"), "brand", doubts));
    }

    private RegisterEntry.Address address(Row row, @Nullable String postcode, Doubts doubts) {
        return new RegisterEntry.Address(
                cells.text(row.text("address1"), "address", doubts),
                cells.text(row.text("address2"), "address", doubts),
                cells.text(row.text("town"), "town", doubts),
                cells.text(row.text("county"), "county", doubts),
                false,
                postcode);
    }

    private Position position(Row row, @Nullable String postcode, @Nullable Council council, Doubts doubts) {
        return switch (row.text("geo_quality")) {
            case "cqc_onspd" -> whereabouts.exact(coordinates(row), postcode, council, doubts);
            case "postcode" -> whereabouts.ofPostcode(postcode, council);
            case "local_authority" -> whereabouts.onlyCouncil(council, doubts);
            case "none" -> whereabouts.missing(doubts);
            default -> {
                doubts.add("geo-quality-unknown", "The row does not say what its coordinates are: not used.");
                yield whereabouts.ofPostcode(postcode, council);
            }
        };
    }

    private static @Nullable Coordinates coordinates(Row row) {
        try {
            return new Coordinates(Double.parseDouble(row.text("latitude")), Double.parseDouble(row.text("longitude")));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private RegisterEntry.Ratings ratings(Row row, @Nullable LocalDate registeredOn, Doubts doubts) {
        String words = row.text("rating_overall");
        Rating overall = ServiceWords.rating(words, doubts);
        return new RegisterEntry.Ratings(
                overall,
                ServiceWords.note(words, overall),
                ServiceWords.byQuestion(
                        Map.of(
                                KeyQuestion.SAFE, row.text("rating_safe"),
                                KeyQuestion.EFFECTIVE, row.text("rating_effective"),
                                KeyQuestion.CARING, row.text("rating_caring"),
                                KeyQuestion.RESPONSIVE, row.text("rating_responsive"),
                                KeyQuestion.WELL_LED, row.text("rating_well_led")),
                        doubts),
                ratedOn(row.text("rating_date"), overall, registeredOn, doubts));
    }

    /** Some copies give the day of registration as the rating's: a rating's age is not known from that. */
    private @Nullable LocalDate ratedOn(String date, Rating overall, @Nullable LocalDate registeredOn, Doubts doubts) {
        if (overall == Rating.NOT_RATED) {
            return null;
        }
        if (registeredOn != null && date.equals(registeredOn.toString())) {
            doubts.add("rating-date-is-registration", "The rating's date is the date of registration: left out.");
            return null;
        }
        return cells.pastDate(date, "date of the rating", CellReader.FIRST_RATINGS, doubts);
    }
}
