package uk.kindred.providers.selfservice;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.Offer;
import uk.kindred.providers.photos.PhotoLine;

/**
 * All of a listing that its keeper may change, at one moment.
 *
 * @param details null where a register states them
 * @param photos in their order; null in what was kept before there were any
 */
public record Snapshot(
        Offer offer, @Nullable OwnDetails details, @Nullable List<PhotoLine> photos) {

    private static final JsonMapper JSON = new JsonMapper();

    static Snapshot of(ListingDetails listing, List<PhotoLine> photos) {
        return new Snapshot(listing.offer(), OwnDetails.find(listing).orElse(null), photos);
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
