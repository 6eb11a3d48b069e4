package uk.kindred.providers.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.GuessableWords;
import uk.kindred.accounts.PersonId;

/** The names of somebody's organisations and listings, which stand beside each other on public pages. */
@Component
class KeptNames implements GuessableWords {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    KeptNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> of(PersonId person) {
        return jdbc.sql("""
                        with theirs as (
                          select organisation_id from role_grant
                          where person_id = :person and organisation_id is not null and revoked_at is null)
                        (select name from provider_organisation where id in (select organisation_id from theirs))
                        union
                        (select l.name from listing_keeper k join listing l on l.id = k.listing_id
                         where k.organisation_id in (select organisation_id from theirs) order by l.id limit :most)
                        union
                        (select name from listing_claim where person_id = :person limit :most)
                        """)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> row.getString("name"))
                .list();
    }
}
