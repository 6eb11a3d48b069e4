package uk.kindred.providers.guided;

import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.kindred.base.Secrets;
import uk.kindred.directory.Listings;
import uk.kindred.directory.OwnListings;

/** Ids for new listings: short enough to read out, and nobody else's. */
@Component
class PublicIds {

    private static final int LETTERS = 8;

    private final Listings listings;

    PublicIds(Listings listings) {
        this.listings = listings;
    }

    /** "K-7Q0M3V9D". */
    String fresh() {
        String id;
        do {
            id = OwnListings.ID_PREFIX + Secrets.fresh().substring(0, LETTERS).toUpperCase(Locale.ROOT);
        } while (listings.findByPublicId(id).isPresent());
        return id;
    }
}
