package uk.kindred.directory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a listing that registers fill. */
class RegisterColumns {

    /** What comes and goes with a rating. */
    static final List<String> RATING = List.of(
            "rating_note",
            "rating_safe",
            "rating_effective",
            "rating_caring",
            "rating_responsive",
            "rating_well_led",
            "rating_on");

    /** What makes a listing a changed one. */
    static final List<String> FACTS = all(
            List.of(
                    "name",
                    "also_known_as",
                    "organisation_id",
                    "kinds",
                    "needs",
                    "services",
                    "address1",
                    "address2",
                    "town",
                    "county",
                    "postcode",
                    "latitude",
                    "longitude",
                    "location_precision",
                    "council_gss",
                    "region",
                    "phone",
                    "website",
                    "care_home",
                    "beds",
                    "dormant",
                    "registered_on",
                    "rating"),
            RATING,
            List.of("last_inspected_on"));

    static final List<String> WRITTEN = all(FACTS, List.of("source", "source_as_at", "older_facts"));

    private RegisterColumns() {}

    @SafeVarargs
    static List<String> all(List<String>... columns) {
        return Stream.of(columns).flatMap(List::stream).toList();
    }

    static String of(String table, List<String> columns) {
        return columns.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
    }
}
