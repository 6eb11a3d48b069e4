package uk.kindred.providers.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.NamedIds;

/** Claims for administrators, by what is claimed. */
@Component
class ClaimNames implements NamedIds {

    private final JdbcClient jdbc;

    ClaimNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select id::text as id, name from listing_claim where id = any(:ids)")
                .param("ids", NamedIds.uuids(ids))
                .query(row -> {
                    names.put(row.getString("id"), "Claim of " + row.getString("name"));
                });
        return names;
    }
}
