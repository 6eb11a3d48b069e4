package uk.kindred.search.postgres;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;

/**
 * All that the index keeps of a listing.
 *
 * @param open false when it is to be removed from the index
 * @param sortName as PostgreSQL orders names, so that the index orders them alike
 * @param services the register's own words
 */
public record ListingRecord(
        ListingSummary summary,
        boolean open,
        String sortName,
        @Nullable String alsoKnownAs,
        @Nullable String county,
        List<String> services) {}
