package uk.kindred.directory;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.pricing.Terms;

/** The two parts of an offer that PostgreSQL keeps as JSON: nothing searches in them. */
final class OfferJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OfferJson() {}

    static String write(Terms terms) {
        return JSON.writeValueAsString(terms);
    }

    static @Nullable String write(@Nullable SupportDetails details) {
        return details == null ? null : JSON.writerFor(SupportDetails.class).writeValueAsString(details);
    }

    static Terms terms(String json) {
        return JSON.readValue(json, Terms.class);
    }

    static @Nullable SupportDetails details(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, SupportDetails.class);
    }
}
