package uk.kindred.providers;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.moderation.ListingKeepers;

/** So that no moderator decides on what their own organisation keeps. */
@Component
class KeepersForModeration implements ListingKeepers {

    private final JdbcClient jdbc;

    KeepersForModeration(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, OrganisationId> of(Collection<Long> listingIds) {
        Map<Long, OrganisationId> keepers = new HashMap<>();
        jdbc.sql("select listing_id, organisation_id from listing_keeper where listing_id = any(?)")
                .param(listingIds.toArray(Long[]::new))
                .query(row -> {
                    keepers.put(
                            row.getLong("listing_id"),
                            new OrganisationId(row.getObject("organisation_id", UUID.class)));
                });
        return keepers;
    }
}
