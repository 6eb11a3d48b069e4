package uk.kindred.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Coordinates;

/** How an entry stands in the table register_entry. */
class RegisterEntryRow {

    static final String COLUMNS = """
            batch, line, public_id, slug_base, name, also_known_as, provider_id, provider_name, brand, kinds, needs,
            services, address1, address2, town, county, town_guessed, postcode, latitude, longitude, location_precision, council_gss,
            region, phone, website, beds, dormant, registered_on, rating, rating_note, rating_safe, rating_effective,
            rating_caring, rating_responsive, rating_well_led, rating_on, last_inspected_on, source, source_as_at
            """;

    private RegisterEntryRow() {}

    static void write(CopyText text, long batch, RegisterEntry entry, String slugBase) {
        text.value(batch)
                .value(entry.line())
                .value(entry.publicId())
                .value(slugBase)
                .value(entry.name())
                .value(entry.alsoKnownAs());
        provider(text, entry.provider());
        text.array(entry.kinds().stream().map(SupportKind::slug).toList())
                .array(entry.needs().stream().map(Need::slug).toList())
                .array(entry.services());
        address(text, entry.address());
        position(text, entry.position());
        text.value(entry.councilGss())
                .value(entry.region())
                .value(entry.phone())
                .value(entry.website())
                .value(entry.beds())
                .value(entry.dormant())
                .value(entry.registeredOn());
        ratings(text, entry.ratings());
        text.value(entry.lastInspectedOn())
                .value(entry.source())
                .value(entry.sourceAsAt())
                .endRow();
    }

    private static void provider(CopyText text, RegisterEntry.@Nullable Provider provider) {
        text.value(provider == null ? null : provider.id())
                .value(provider == null ? null : provider.name())
                .value(provider == null ? null : provider.brand());
    }

    private static void address(CopyText text, RegisterEntry.Address address) {
        text.value(address.line1())
                .value(address.line2())
                .value(address.town())
                .value(address.county())
                .value(address.townGuessed())
                .value(address.postcode());
    }

    private static void position(CopyText text, RegisterEntry.Position position) {
        Coordinates place = position.coordinates();
        text.value(place == null ? null : place.latitude())
                .value(place == null ? null : place.longitude())
                .value(position.precision().slug());
    }

    private static void ratings(CopyText text, RegisterEntry.@Nullable Ratings ratings) {
        text.value(ratings == null ? null : ratings.overall().slug()).value(ratings == null ? null : ratings.note());
        Map<KeyQuestion, Rating> answers = ratings == null ? Map.of() : ratings.byQuestion();
        for (KeyQuestion question : KeyQuestion.values()) {
            Rating answer = answers.get(question);
            text.value(answer == null ? null : answer.slug());
        }
        text.value(ratings == null ? null : ratings.publishedOn());
    }
}
