package uk.kindred.places;

import java.util.Map;
import java.util.Optional;

/** What is said of places that Kindred does not cover. */
final class Outside {

    /** Postcode areas outside Great Britain, by Royal Mail's list. */
    private static final Map<String, String> AREAS =
            Map.of("BT", "Northern Ireland", "JE", "Jersey", "GY", "Guernsey", "IM", "the Isle of Man");

    private static final Map<String, String> CARE_FINDERS = Map.of(
            "Scotland", " For Scotland, the Care Inspectorate lists services at careinspectorate.com.",
            "Wales", " For Wales, Care Inspectorate Wales lists services at careinspectorate.wales.",
            "Northern Ireland", " For Northern Ireland, the RQIA lists services at rqia.org.uk.");

    private Outside() {}

    static Optional<String> postcodeArea(String area) {
        return Optional.ofNullable(AREAS.get(area));
    }

    /** @param country as it reads after "is in" */
    static NearResult england(String place, String country) {
        return new NearResult.Invalid(
                place + " is in " + country,
                "Kindred covers care and support in England only." + CARE_FINDERS.getOrDefault(country, ""),
                country);
    }
}
