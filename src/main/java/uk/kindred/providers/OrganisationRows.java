package uk.kindred.providers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.NamedIds;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Organisations;

/** Organisations and listings for administrators, who know them by name. */
@Component
class OrganisationRows implements Organisations, NamedIds {

    private final JdbcClient jdbc;

    OrganisationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> find(String words, int most) {
        String letters = words.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return jdbc.sql("""
                        select o.id, o.name, array(
                          select l.name from listing_keeper k join listing l on l.id = k.listing_id
                          where k.organisation_id = o.id order by l.name, l.id limit 3) as listings
                        from provider_organisation o
                        where lower(o.name) like :pattern or o.id in (
                          select k.organisation_id from listing_keeper k join listing l on l.id = k.listing_id
                          where l.public_id = :number)
                        order by lower(o.name), o.id limit :most
                        """)
                .param("pattern", "%" + letters + "%")
                .param("number", words.toUpperCase(Locale.ROOT))
                .param("most", most)
                .query(OrganisationRows::found)
                .list();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name"), List.of((String[])
                row.getArray("listings").getArray()));
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("""
                        select id::text as id, name from provider_organisation where id = any(:uuids)
                        union all
                        select public_id, name from listing where public_id = any(:ids)
                        """)
                .param("uuids", NamedIds.uuids(ids))
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }
}
