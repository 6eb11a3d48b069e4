package uk.kindred.providers.selfservice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;

/**
 * All of a listing that its keeper may change, at one moment.
 *
 * @param details null where a register states them
 */
public record Snapshot(Offer offer, @Nullable OwnDetails details) {

    private static final JsonMapper JSON = new JsonMapper();

    static Snapshot of(ListingDetails listing) {
        return new Snapshot(listing.offer(), OwnDetails.find(listing).orElse(null));
    }

    static Snapshot read(String json) {
        return JSON.readValue(json, Snapshot.class);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }

    boolean hasSameDetails(Snapshot other) {
        return Objects.equals(details, other.details);
    }
}
