package uk.kindred.providers.photos;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingPhoto;

/**
 * A photo as those who keep its listing know it.
 *
 * @param reason why a moderator refused it
 * @param removed taken off by its keeper, who can still take that back
 */
public record KeptPhoto(
        UUID id, long listingId, PhotoState state, @Nullable String reason, boolean removed, ListingPhoto photo) {

    PhotoLine line() {
        return new PhotoLine(id, photo.description());
    }
}
