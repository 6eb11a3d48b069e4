package uk.kindred.directory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a listing that registers fill. */
class RegisterColumns {

    /** What makes a listing a changed one. */
    static final List<String> FACTS = List.of(
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
            "rating",
            "rating_note",
            "rating_safe",
            "rating_effective",
            "rating_caring",
            "rating_responsive",
            "rating_well_led",
            "rating_on",
            "last_inspected_on");

    static final List<String> WRITTEN =
            Stream.concat(FACTS.stream(), Stream.of("source", "source_as_at")).toList();

    private RegisterColumns() {}

    static String of(String table, List<String> columns) {
        return columns.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
    }
}
