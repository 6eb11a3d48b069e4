package uk.kindred.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.NamedIds;

/** Matters for administrators, by the line that stands in the queue. */
@Component
class MatterNames implements NamedIds {

    private final JdbcClient jdbc;

    MatterNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select id::text, title from moderation_matter where id = any(:ids)")
                .param("ids", NamedIds.uuids(ids))
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }
}
